# A fault of the program gives the shell back, says so, and loses no set.

start start "$routine" --speed 20
wait_for "REST"
kill -SEGV "$(program)"
left_with 139
wait_for "Backbone crashed."
shell_is_as_before

start
wait_for "Unfinished session"
has "the log" "$(log_json)" '"exercise":"plank","heldSeconds":20,"outcome":"completed"'
