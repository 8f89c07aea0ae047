import BackboneContent
import BackboneCore

/// What another program is told so that it reminds of a session.
struct Reminder: Hashable {
  /// Its name in JSON.
  let name: String
  /// Where its lines belong.
  let place: String
  let lines: [String]

  /// The ways to be reminded by the system.
  /// - Parameter program: how this program is called.
  static func all(program: String = program(at: AssetLocation.executable())) -> [Reminder] {
    [
      // cron mails what is printed, and has no screen to show it on.
      Reminder(
        name: "cron", place: Words.Doctor.cron,
        lines: [#"0 18 * * * line=$(\#(program) due) && echo "$line""#]),
      Reminder(
        name: "systemd.service", place: Words.Doctor.unit("backbone-due.service"),
        lines: [
          "[Service]", "Type=oneshot", "SuccessExitStatus=1",
          // A dollar is doubled in a unit, see systemd.service(5).
          #"ExecStart=/bin/sh -c 'line=$$(\#(program) due) && notify-send Backbone "$$line"'"#,
        ]),
      Reminder(
        name: "systemd.timer", place: Words.Doctor.unit("backbone-due.timer"),
        lines: [
          "[Timer]", "OnCalendar=*-*-* 18:00", "Persistent=true", "[Install]",
          "WantedBy=timers.target",
        ]),
      Reminder(
        name: "systemd.enable", place: Words.Doctor.enable,
        lines: ["systemctl --user enable --now backbone-due.timer"]),
    ]
  }

  /// How a shell and systemd call a program alike: by its path, unless that would have to be quoted.
  static func program(at path: String?) -> String {
    guard let path, path.hasPrefix("/"),
      path.utf8.allSatisfy({ byte in
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
          || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
          || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
          || "/._-+".utf8.contains(byte)
      })
    else { return "backbone" }
    return path
  }
}
