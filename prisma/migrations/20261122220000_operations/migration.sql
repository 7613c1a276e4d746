-- AlterTable
ALTER TABLE "Radar" ADD COLUMN "fillBy" TEXT;

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "PasswordReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutgoingMail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT,
    "kind" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME NOT NULL,
    "claimedUntil" DATETIME,
    "sentAt" DATETIME,
    "givenUpAt" DATETIME,
    "problem" TEXT
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT NOT NULL,
    "radarId" TEXT NOT NULL,
    "sendOn" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" DATETIME,
    "recipients" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" DATETIME,
    CONSTRAINT "Reminder_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reminder_radarId_fkey" FOREIGN KEY ("radarId") REFERENCES "Radar" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditName" (
    "actorId" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT,
    "name" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- AlterTable
ALTER TABLE "User" ADD COLUMN "directoryId" TEXT;
ALTER TABLE "User" ADD COLUMN "fromGroups" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "User" ADD COLUMN "erasedAt" DATETIME;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "method" TEXT NOT NULL DEFAULT 'password';
ALTER TABLE "Session" ADD COLUMN "device" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Session" ADD COLUMN "directory" TEXT;
ALTER TABLE "Session" ADD COLUMN "checkedAt" DATETIME;

-- CreateIndex
CREATE UNIQUE INDEX "User_directoryId_key" ON "User"("directoryId");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordReset_tokenHash_key" ON "PasswordReset"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordReset_userId_idx" ON "PasswordReset"("userId");

-- CreateIndex
CREATE INDEX "OutgoingMail_nextAttemptAt_idx" ON "OutgoingMail"("nextAttemptAt");

-- CreateIndex
CREATE INDEX "OutgoingMail_kommuneId_kind_idx" ON "OutgoingMail"("kommuneId", "kind");

-- CreateIndex
CREATE INDEX "OutgoingMail_entityId_idx" ON "OutgoingMail"("entityId");

-- CreateIndex
CREATE INDEX "Reminder_sendOn_idx" ON "Reminder"("sendOn");

-- CreateIndex
CREATE INDEX "Reminder_radarId_idx" ON "Reminder"("radarId");

-- CreateIndex
CREATE INDEX "AuditName_kommuneId_idx" ON "AuditName"("kommuneId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "AuditEvent"("actorId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- The names behind the audit so far. The demo's sessions were opened by a click.
INSERT INTO "AuditName" ("actorId", "kommuneId", "name", "updatedAt")
SELECT "id", "kommuneId", "name", CURRENT_TIMESTAMP FROM "User";
UPDATE "Session" SET "method" = 'demo' WHERE "userId" IN (SELECT "id" FROM "User" WHERE "demo" = true);

-- Rows of the audit may be deleted once they are two years old, and never changed.
DROP TRIGGER "AuditEvent_no_delete";

CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
WHEN julianday(OLD."at") IS NULL OR julianday(OLD."at") > julianday('now', '-730 days')
BEGIN
    SELECT RAISE(ABORT, 'AuditEvent is append-only for two years');
END;
