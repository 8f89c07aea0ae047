# A click chooses a tab or a row of a list, and pauses a session.

start
keys 2
wait_for "Musculus deltoideus"
click $(place_of "Erector spinae")
wait_for "Musculus erector"
click $(place_of "Exercises")
wait_for "enter routine"
click $(place_of "  Bird-dog")
wait_for "Reach your heel straight back."
click $(place_of "4 Session")
wait_for "The plan"
click $(place_of "intermediate")
wait_for "[intermediate]"
click $(place_of "enter start")
wait_for "GET READY"
click 5 10
wait_for "PAUSED"
