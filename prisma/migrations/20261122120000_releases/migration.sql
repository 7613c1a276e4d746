-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "simulated" BOOLEAN NOT NULL DEFAULT false,
    "issuerName" TEXT NOT NULL,
    "issuerKey" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "closedAt" DATETIME,
    CONSTRAINT "Round_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "kommuneId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "signedBy" TEXT,
    "madeAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "receivedById" TEXT,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Contribution_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Contribution_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "editionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "simulated" BOOLEAN NOT NULL,
    "issuerName" TEXT NOT NULL,
    "issuerKey" TEXT,
    "publishedAt" DATETIME NOT NULL,
    "publishedById" TEXT,
    "participants" INTEGER NOT NULL,
    "withheld" TEXT NOT NULL,
    CONSTRAINT "Release_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReleaseMember" (
    "releaseId" TEXT NOT NULL,
    "kommuneId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "population" INTEGER NOT NULL,

    PRIMARY KEY ("releaseId", "kommuneId"),
    CONSTRAINT "ReleaseMember_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReleaseGroup" (
    "releaseId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "partition" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "memberIds" TEXT NOT NULL,
    "members" INTEGER NOT NULL,

    PRIMARY KEY ("releaseId", "key"),
    CONSTRAINT "ReleaseGroup_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReleaseCount" (
    "releaseId" TEXT NOT NULL,
    "groupKey" TEXT NOT NULL,
    "technologyId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "operating" INTEGER NOT NULL,
    "piloting" INTEGER NOT NULL,
    "following" INTEGER NOT NULL,
    "notInUse" INTEGER NOT NULL,
    "stopped" INTEGER NOT NULL,
    "notRelevant" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,

    PRIMARY KEY ("releaseId", "groupKey", "technologyId", "scope"),
    CONSTRAINT "ReleaseCount_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReleasePortfolio" (
    "releaseId" TEXT NOT NULL,
    "groupKey" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "piloting" TEXT NOT NULL,
    "operating" TEXT NOT NULL,

    PRIMARY KEY ("releaseId", "groupKey", "scope"),
    CONSTRAINT "ReleasePortfolio_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TrustedKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fingerprint" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "kommuneId" TEXT,
    "name" TEXT NOT NULL,
    "registeredAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "registeredById" TEXT,
    "revokedAt" DATETIME,
    CONSTRAINT "TrustedKey_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TechnologyLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT,
    "kind" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    CONSTRAINT "TechnologyLink_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "TechnologyLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Technology" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TechnologyLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Technology" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- New columns. Not by making the tables anew: others refer to them.
ALTER TABLE "Kommune" ADD COLUMN "contactName" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Kommune" ADD COLUMN "contactEmail" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Kommune" ADD COLUMN "contactPhone" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Kommune" ADD COLUMN "contactShared" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Edition" ADD COLUMN "ringNames" TEXT NOT NULL DEFAULT '';

-- A draft of an import may be the coordinator's. Nothing refers to this table, so it can be made anew.
CREATE TABLE "new_ImportDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT,
    "target" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "tables" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "changeSetId" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    CONSTRAINT "ImportDraft_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ImportDraft" ("changeSetId", "createdAt", "createdById", "fileName", "id", "kommuneId", "mapping", "revision", "status", "tables", "target", "targetId") SELECT "changeSetId", "createdAt", "createdById", "fileName", "id", "kommuneId", "mapping", "revision", "status", "tables", "target", "targetId" FROM "ImportDraft";
DROP TABLE "ImportDraft";
ALTER TABLE "new_ImportDraft" RENAME TO "ImportDraft";
CREATE INDEX "ImportDraft_kommuneId_idx" ON "ImportDraft"("kommuneId");

-- CreateIndex
CREATE INDEX "Round_editionId_idx" ON "Round"("editionId");

-- CreateIndex
CREATE INDEX "Contribution_kommuneId_idx" ON "Contribution"("kommuneId");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_roundId_kommuneId_version_key" ON "Contribution"("roundId", "kommuneId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Release_roundId_version_key" ON "Release"("roundId", "version");

-- CreateIndex
CREATE INDEX "TrustedKey_kommuneId_idx" ON "TrustedKey"("kommuneId");

-- CreateIndex
CREATE UNIQUE INDEX "TrustedKey_fingerprint_purpose_key" ON "TrustedKey"("fingerprint", "purpose");

-- CreateIndex
CREATE INDEX "TechnologyLink_fromId_idx" ON "TechnologyLink"("fromId");

-- CreateIndex
CREATE INDEX "TechnologyLink_toId_idx" ON "TechnologyLink"("toId");

-- What was published stays as it was, and what was contributed keeps its answers.
CREATE TRIGGER "Release_no_update" BEFORE UPDATE ON "Release"
BEGIN
    SELECT RAISE(ABORT, 'Release is frozen');
END;

CREATE TRIGGER "Release_no_delete" BEFORE DELETE ON "Release"
BEGIN
    SELECT RAISE(ABORT, 'Release is frozen');
END;

CREATE TRIGGER "ReleaseMember_no_update" BEFORE UPDATE ON "ReleaseMember"
BEGIN
    SELECT RAISE(ABORT, 'ReleaseMember is frozen');
END;

CREATE TRIGGER "ReleaseMember_no_delete" BEFORE DELETE ON "ReleaseMember"
BEGIN
    SELECT RAISE(ABORT, 'ReleaseMember is frozen');
END;

CREATE TRIGGER "ReleaseGroup_no_update" BEFORE UPDATE ON "ReleaseGroup"
BEGIN
    SELECT RAISE(ABORT, 'ReleaseGroup is frozen');
END;

CREATE TRIGGER "ReleaseGroup_no_delete" BEFORE DELETE ON "ReleaseGroup"
BEGIN
    SELECT RAISE(ABORT, 'ReleaseGroup is frozen');
END;

CREATE TRIGGER "ReleaseCount_no_update" BEFORE UPDATE ON "ReleaseCount"
BEGIN
    SELECT RAISE(ABORT, 'ReleaseCount is frozen');
END;

CREATE TRIGGER "ReleaseCount_no_delete" BEFORE DELETE ON "ReleaseCount"
BEGIN
    SELECT RAISE(ABORT, 'ReleaseCount is frozen');
END;

CREATE TRIGGER "ReleasePortfolio_no_update" BEFORE UPDATE ON "ReleasePortfolio"
BEGIN
    SELECT RAISE(ABORT, 'ReleasePortfolio is frozen');
END;

CREATE TRIGGER "ReleasePortfolio_no_delete" BEFORE DELETE ON "ReleasePortfolio"
BEGIN
    SELECT RAISE(ABORT, 'ReleasePortfolio is frozen');
END;

CREATE TRIGGER "Contribution_frozen" BEFORE UPDATE OF
    "id", "roundId", "kommuneId", "version", "source", "answers", "digest", "salt", "signedBy", "madeAt", "receivedAt", "receivedById"
ON "Contribution"
BEGIN
    SELECT RAISE(ABORT, 'Contribution is frozen');
END;

CREATE TRIGGER "Contribution_no_delete" BEFORE DELETE ON "Contribution"
BEGIN
    SELECT RAISE(ABORT, 'Contribution is frozen');
END;
