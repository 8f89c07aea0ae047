/// What came from other programs, and how an import is undone.
extension Schema {
  /// A session of another program names it; our own have no source.
  ///
  /// `import_digest` is the session as it was imported, so that what was edited since shows.
  static let imports = """
    CREATE TABLE import (
      id INTEGER PRIMARY KEY,
      file TEXT NOT NULL CHECK (length(file) <= 4096),
      imported_at INTEGER NOT NULL CHECK (imported_at BETWEEN 0 AND 253402300799),
      imported_offset INTEGER NOT NULL CHECK (imported_offset BETWEEN -86399 AND 86399)
    ) STRICT;

    ALTER TABLE session ADD COLUMN source TEXT CHECK (length(source) BETWEEN 1 AND 50);
    ALTER TABLE session ADD COLUMN import INTEGER REFERENCES import (id) ON DELETE SET NULL;
    ALTER TABLE session ADD COLUMN import_digest BLOB CHECK (length(import_digest) = 16);
    CREATE INDEX session_by_import ON session (import) WHERE import IS NOT NULL;

    ALTER TABLE set_entry ADD COLUMN load_thousandths INTEGER
      CHECK (load_thousandths BETWEEN 0 AND 10000000);
    ALTER TABLE set_entry ADD COLUMN load_unit TEXT
      CHECK (load_unit IN ('kg', 'lb'))
      CHECK ((load_unit IS NULL) = (load_thousandths IS NULL));
    """
}
