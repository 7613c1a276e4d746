-- AlterTable
ALTER TABLE "User" ADD COLUMN     "directoryId" TEXT,
ADD COLUMN     "erasedAt" TIMESTAMP(3),
ADD COLUMN     "fromGroups" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "checkedAt" TIMESTAMP(3),
ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "directory" TEXT,
ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'password';

-- AlterTable
ALTER TABLE "Radar" ADD COLUMN     "fillBy" TEXT;

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutgoingMail" (
    "id" TEXT NOT NULL,
    "kommuneId" TEXT,
    "kind" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMP(3) NOT NULL,
    "claimedUntil" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "givenUpAt" TIMESTAMP(3),
    "problem" TEXT,

    CONSTRAINT "OutgoingMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL,
    "kommuneId" TEXT NOT NULL,
    "radarId" TEXT NOT NULL,
    "sendOn" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),
    "recipients" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMP(3),

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditName" (
    "actorId" TEXT NOT NULL,
    "kommuneId" TEXT,
    "name" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AuditName_pkey" PRIMARY KEY ("actorId")
);

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
CREATE UNIQUE INDEX "User_directoryId_key" ON "User"("directoryId");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "AuditEvent"("actorId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_radarId_fkey" FOREIGN KEY ("radarId") REFERENCES "Radar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The names behind the audit so far. The demo's sessions were opened by a click.
INSERT INTO "AuditName" ("actorId", "kommuneId", "name", "updatedAt")
SELECT "id", "kommuneId", "name", CURRENT_TIMESTAMP FROM "User";
UPDATE "Session" SET "method" = 'demo' WHERE "userId" IN (SELECT "id" FROM "User" WHERE "demo" = true);

-- Rows of the audit may be deleted once they are two years old, and never changed.
CREATE FUNCTION "refuse_early_audit_delete"() RETURNS trigger AS $$
BEGIN
    IF OLD."at" > (now() AT TIME ZONE 'UTC') - INTERVAL '730 days' THEN
        RAISE EXCEPTION 'AuditEvent is append-only for two years';
    END IF;
    RETURN OLD;
END;
$$ LANGUAGE plpgsql;

DROP TRIGGER "AuditEvent_no_delete" ON "AuditEvent";

CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
FOR EACH ROW EXECUTE FUNCTION "refuse_early_audit_delete"();
