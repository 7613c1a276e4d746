-- CreateTable
CREATE TABLE "Export" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" TEXT,
    "createdByName" TEXT NOT NULL,
    "retiredAt" TIMESTAMP(3),
    "retiredById" TEXT,
    "retiredReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExportFile" (
    "exportId" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" TEXT NOT NULL,

    CONSTRAINT "ExportFile_pkey" PRIMARY KEY ("exportId","format")
);

-- CreateIndex
CREATE INDEX "Export_kommuneId_createdAt_idx" ON "Export"("kommuneId", "createdAt");

-- AddForeignKey
ALTER TABLE "Export" ADD CONSTRAINT "Export_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExportFile" ADD CONSTRAINT "ExportFile_exportId_fkey" FOREIGN KEY ("exportId") REFERENCES "Export"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was frozen stays as it was: a paper can be retired, a file cannot be changed at all.
CREATE FUNCTION "refuse_frozen_change"() RETURNS trigger AS $$
BEGIN
    RAISE EXCEPTION '% is frozen', TG_TABLE_NAME;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER "Export_frozen" BEFORE UPDATE OF
    "id", "kommuneId", "radarId", "year", "editionId", "title", "forum", "language", "audience", "draft", "version", "content",
    "createdAt", "createdById", "createdByName"
ON "Export"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();

CREATE TRIGGER "ExportFile_frozen" BEFORE UPDATE ON "ExportFile"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();
