# The muscles from the shell: a list, one card, and records for other programs.

equal "the number of muscles" "$(backbone muscles | wc -l)" 28
card=$(backbone muscles multifidus)
has "the card" "$card" "Musculus multifidus"
has "the card" "$card" "Bird-dog (primary)"
json=$(backbone muscles --json)
equal "the number of records" "$(grep -c '"latin"' <<<"$json")" 28
for field in id name latin layer origin insertion nerve action; do
  equal "records with $field" "$(grep -c "^    \"$field\": " <<<"$json")" 28
done
equal "one record" "$(backbone muscles multifidus --json | grep -c '"latin"')" 1
refuses 64 "no muscle \"biceps\"" backbone muscles biceps
