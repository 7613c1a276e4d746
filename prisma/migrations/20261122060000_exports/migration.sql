-- CreateTable
CREATE TABLE "Export" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT NOT NULL,
    "radarId" TEXT,
    "year" INTEGER NOT NULL,
    "editionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "forum" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "draft" BOOLEAN NOT NULL,
    "version" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT,
    "createdByName" TEXT NOT NULL,
    "retiredAt" DATETIME,
    "retiredById" TEXT,
    "retiredReason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Export_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExportFile" (
    "exportId" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" TEXT NOT NULL,

    PRIMARY KEY ("exportId", "format"),
    CONSTRAINT "ExportFile_exportId_fkey" FOREIGN KEY ("exportId") REFERENCES "Export" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Export_kommuneId_createdAt_idx" ON "Export"("kommuneId", "createdAt");

-- What was frozen stays as it was: a paper can be retired, a file cannot be changed at all.
CREATE TRIGGER "Export_frozen" BEFORE UPDATE OF
    "id", "kommuneId", "radarId", "year", "editionId", "title", "forum", "language", "audience", "draft", "version", "content",
    "createdAt", "createdById", "createdByName"
ON "Export"
BEGIN
    SELECT RAISE(ABORT, 'Export is frozen');
END;

CREATE TRIGGER "ExportFile_frozen" BEFORE UPDATE ON "ExportFile"
BEGIN
    SELECT RAISE(ABORT, 'ExportFile is frozen');
END;
