# --version and --help answer on standard output, with status 0.

[[ $(backbone --version) =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "no version: $(backbone --version)"
for command in open start simulate log script; do
  has "the help" "$(backbone --help)" "  $command"
  has "the help of $command" "$(backbone "$command" --help)" "USAGE: backbone $command"
done
