import BackboneCore
import Testing

@testable import BackboneCLI

@Suite struct DiagnosisTests {
  @Test func problemsAreMarkedAndCounted() {
    var diagnosis = Diagnosis()
    diagnosis.add("size", "Size", "80x24")
    diagnosis.add("journal", "Journal", "\u{1B}[31mdamaged", .problem)
    diagnosis.add("tones", "Tones", "no player", .advice)
    #expect(
      diagnosis.lines == [
        "   Size:     80x24", "!  Journal:  damaged", "+  Tones:    no player", "",
        "1 problem found, marked with !. What could be better is marked with +.",
      ])
    #expect(
      JSONText.line(diagnosis.json)
        == #"{"problems":1,"advice":1,"findings":["#
        + #"{"name":"size","text":"80x24","problem":false,"advice":false},"#
        + #"{"name":"journal","text":"damaged","problem":true,"advice":false},"#
        + #"{"name":"tones","text":"no player","problem":false,"advice":true}],"reminders":[]}"#
    )
  }

  @Test func nothingWrongIsSaid() {
    #expect(Diagnosis().lines.last == "No problems found.")
  }

  /// Pasted as they are, the lines must mean the same to cron and systemd as to a shell.
  @Test func remindersCallTheProgramWithoutQuotes() throws {
    #expect(Reminder.program(at: "/usr/bin/backbone") == "/usr/bin/backbone")
    for path in [nil, "backbone", "/home/a b/backbone", "/a'b", "/a$b", "/a%b", "/ä"] {
      #expect(Reminder.program(at: path) == "backbone")
    }
    let reminders = Reminder.all(program: "/usr/bin/backbone")
    #expect(
      reminders.first { $0.name == "cron" }?.lines
        == [#"0 18 * * * line=$(/usr/bin/backbone due) && echo "$line""#])
    var diagnosis = Diagnosis()
    diagnosis.reminders = reminders
    #expect(diagnosis.lines.contains("    OnCalendar=*-*-* 18:00"))
    #expect(JSONText.line(diagnosis.json).contains(#"[Timer]\nOnCalendar=*-*-* 18:00\n"#))
  }
}
