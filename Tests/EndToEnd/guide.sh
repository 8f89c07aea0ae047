# The guide: narrowed by filter and search, stepped, slowed; what the person says is kept.

start
keys 2
wait_for "Musculus deltoideus"
keys 3
wait_for "Set your elbows under your shoulders."
wait_for "1 of 26"

# Aim: core, pull.
keys F
wait_for "Filter exercises"
keys Down
keys Down
keys Right
keys Right
wait_for "Aim        ← pull"
keys Enter
wait_gone "Bird-dog"
keys Escape
wait_for "3 of 26"

keys /
type_text "birddgo"
keys Enter
wait_for "Reach your heel straight back."
keys Escape
wait_for "2 of 26"

# A fault and its fix beside the right form.
keys f
wait_for "Fault 1 of 5: Lower back arches"
keys f
wait_for "Fault 2 of 5"

# Stopped, it stands still: nothing is sent any more.
keys Space
keys .
keys .
wait_until "the figure stands still" stands_still

# A harder variant, and another level: both are there again after a restart.
keys ]
wait_for "Your variant: bird-dog, drawing 20 cm squares with hand and foot."
keys S
wait_for "Settings"
keys Right
wait_for "intermediate"
keys Enter
keys q
left_with 0
start
keys 3
keys Down
wait_for "Reach your heel straight back."
# A page at a time, each seen before the next.
read_on() {
  shows "yours: 6 of 8" || {
    keys PageDown
    sleep 0.2
    false
  }
}
wait_until "the ladder is read" read_on

# Alone.
keys s
wait_for "GET READY"
keys q
wait_for "Leave the session?"
keys e
wait_for "Stopped early"
keys q
left_with 0
equal "the settings" "$(tr -d ' \n' <"$XDG_CONFIG_HOME/backbone/settings.json")" \
  '{"variants":{"bird-dog":5},"level":"intermediate"}'

# Settings that cannot be read are named, and left alone.
echo "{ oops" >"$XDG_CONFIG_HOME/backbone/settings.json"
start
wait_for "1:3"
keys S
wait_for "Settings"
keys Right Enter
wait_for "Not saved"
equal "the settings" "$(<"$XDG_CONFIG_HOME/backbone/settings.json")" "{ oops"
