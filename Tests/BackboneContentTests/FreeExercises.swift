/// A list in the form of the Free Exercise DB, written for these tests.
enum FreeExercises {
  static let list = """
    [
      {"id": "3_4_Lean", "name": "3/4 Lean", "force": "pull", "level": "expert",
       "mechanic": "compound", "equipment": "body only", "primaryMuscles": ["abdominals"],
       "secondaryMuscles": [], "instructions": ["Lean.", ""], "category": "strength",
       "images": []},
      {"id": "Lean", "name": "Lean", "force": null, "level": "beginner", "mechanic": null,
       "equipment": null, "primaryMuscles": ["neck"], "secondaryMuscles": [],
       "instructions": [], "category": "strength"},
      {"id": "Farmer's Row", "name": "Row\\u001b[31m red", "force": "pull",
       "level": "intermediate", "mechanic": "compound", "equipment": "e-z curl bar",
       "primaryMuscles": ["middle back", "lats"],
       "secondaryMuscles": ["middle back", "biceps", "shoulders"], "instructions": ["Row."],
       "category": "strength"},
      {"id": "Farmers_Row", "name": "Row again", "force": "pull", "level": "beginner",
       "mechanic": null, "equipment": "foam roll", "primaryMuscles": ["biceps"],
       "secondaryMuscles": [], "instructions": [], "category": "stretching"},
      {"id": "Run", "name": "Run", "force": null, "level": "beginner", "mechanic": null,
       "equipment": "machine", "primaryMuscles": ["quadriceps"], "secondaryMuscles": [],
       "instructions": [], "category": "cardio"},
      {"id": "Stay", "name": "Stay", "force": "static", "level": "beginner", "mechanic": null,
       "equipment": "exercise ball", "primaryMuscles": ["lower back"], "secondaryMuscles": [],
       "instructions": [], "category": "strength"},
      {"id": "Nameless", "force": null, "level": "beginner", "mechanic": null,
       "equipment": null, "primaryMuscles": [], "secondaryMuscles": [], "instructions": [],
       "category": "strength"},
      {"id": "Odd", "name": "Odd", "force": null, "level": "hero", "mechanic": null,
       "equipment": null, "primaryMuscles": ["wings"], "secondaryMuscles": [],
       "instructions": [], "category": "strength"},
      {"id": "Run", "name": "Run twice", "force": null, "level": "beginner", "mechanic": null,
       "equipment": null, "primaryMuscles": [], "secondaryMuscles": [], "instructions": [],
       "category": "cardio"},
      7
    ]
    """
}
