internal import BackboneBinary

// What is written by name.

extension MuscleID: BinaryReadable {}
extension ExerciseID: BinaryReadable {}
extension RoutineID: BinaryReadable {}
extension SourceID: BinaryReadable {}
extension PageID: BinaryReadable {}
extension TermID: BinaryReadable {}
extension SymptomID: BinaryReadable {}

extension BodyPart: BinaryReadable {}
extension Layer: BinaryReadable {}
extension View: BinaryReadable {}
extension Side: BinaryReadable {}
extension Gaze: BinaryReadable {}
extension Posture: BinaryReadable {}
extension Equipment: BinaryReadable {}
extension Category: BinaryReadable {}
extension Mode: BinaryReadable {}
extension Level: BinaryReadable {}
extension FormCue.Kind: BinaryReadable {}
extension Dose.Sides: BinaryReadable {}
extension Grade: BinaryReadable {}
extension Tier: BinaryReadable {}
