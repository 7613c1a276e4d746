-- AlterTable
ALTER TABLE "Kommune" ADD COLUMN "stuckMonths" INTEGER NOT NULL DEFAULT 18;

-- CreateTable
CREATE TABLE "Initiative" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "technologyId" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "phaseSince" TEXT NOT NULL,
    "owner" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "need" TEXT NOT NULL DEFAULT '',
    "startDate" TEXT NOT NULL DEFAULT '',
    "plannedEnd" TEXT NOT NULL DEFAULT '',
    "expected" TEXT NOT NULL DEFAULT '',
    "measured" TEXT NOT NULL DEFAULT '',
    "businessCase" TEXT NOT NULL DEFAULT '',
    "businessLink" TEXT NOT NULL DEFAULT '',
    "operationPath" TEXT NOT NULL DEFAULT '',
    "evaluation" TEXT NOT NULL DEFAULT '',
    "result" TEXT NOT NULL DEFAULT '',
    "decision" TEXT NOT NULL DEFAULT '',
    "decisionDate" TEXT NOT NULL DEFAULT '',
    "decisionReason" TEXT NOT NULL DEFAULT '',
    "partners" TEXT NOT NULL DEFAULT '',
    "supplier" TEXT NOT NULL DEFAULT '',
    "spread" TEXT NOT NULL DEFAULT '',
    "citizenContact" TEXT NOT NULL DEFAULT '',
    "usesAi" TEXT NOT NULL DEFAULT '',
    "dataProtection" TEXT NOT NULL DEFAULT '',
    "ethics" TEXT NOT NULL DEFAULT '',
    "ethicsNote" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" TEXT,
    "archivedAt" DATETIME,
    CONSTRAINT "Initiative_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Initiative_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "Technology" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InitiativeArea" (
    "initiativeId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,

    PRIMARY KEY ("initiativeId", "areaId"),
    CONSTRAINT "InitiativeArea_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "InitiativeArea_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InitiativePhase" (
    "initiativeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" TEXT,

    PRIMARY KEY ("initiativeId", "position"),
    CONSTRAINT "InitiativePhase_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT NOT NULL,
    "radarId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "forum" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "participants" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'planned',
    "previousId" TEXT,
    "joinCode" TEXT,
    "currentItemId" TEXT,
    "minutes" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "openedAt" DATETIME,
    "closedAt" DATETIME,
    CONSTRAINT "Meeting_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Meeting_radarId_fkey" FOREIGN KEY ("radarId") REFERENCES "Radar" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "technologyId" TEXT,
    "areaId" TEXT,
    "initiativeId" TEXT,
    "why" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "stage" TEXT NOT NULL DEFAULT 'waiting',
    "round" INTEGER NOT NULL DEFAULT 1,
    "spread" TEXT NOT NULL DEFAULT '',
    "agreedAnswer" TEXT,
    "answerBefore" TEXT,
    "agreedSpread" TEXT,
    "agreedReason" TEXT NOT NULL DEFAULT '',
    "agreedAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "MeetingItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeetingItem_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "Technology" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeetingItem_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeetingItem_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingPass" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "MeetingPass_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingView" (
    "itemId" TEXT NOT NULL,
    "passId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("itemId", "passId"),
    CONSTRAINT "MeetingView_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "MeetingItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeetingView_passId_fkey" FOREIGN KEY ("passId") REFERENCES "MeetingPass" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingAnswer" (
    "meetingId" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" TEXT,

    PRIMARY KEY ("meetingId", "theme"),
    CONSTRAINT "MeetingAnswer_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "itemId" TEXT,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "who" TEXT NOT NULL DEFAULT '',
    "due" TEXT NOT NULL DEFAULT '',
    "technologyId" TEXT,
    "initiativeId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "outcome" TEXT NOT NULL DEFAULT '',
    "settledAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    CONSTRAINT "MeetingDecision_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeetingDecision_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeetingDecision_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "MeetingItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "MeetingDecision_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "Technology" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "MeetingDecision_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Experience" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kommuneId" TEXT NOT NULL,
    "technologyId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "differently" TEXT NOT NULL,
    "supplier" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "sharedAt" DATETIME,
    "sharedById" TEXT,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Experience_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Experience_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "Technology" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExperienceUse" (
    "experienceId" TEXT NOT NULL,
    "kommuneId" TEXT NOT NULL,
    "markedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "markedById" TEXT,

    PRIMARY KEY ("experienceId", "kommuneId"),
    CONSTRAINT "ExperienceUse_experienceId_fkey" FOREIGN KEY ("experienceId") REFERENCES "Experience" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ExperienceUse_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Initiative_kommuneId_phase_idx" ON "Initiative"("kommuneId", "phase");

-- CreateIndex
CREATE INDEX "Initiative_kommuneId_technologyId_idx" ON "Initiative"("kommuneId", "technologyId");

-- CreateIndex
CREATE INDEX "InitiativeArea_areaId_idx" ON "InitiativeArea"("areaId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_joinCode_key" ON "Meeting"("joinCode");

-- CreateIndex
CREATE INDEX "Meeting_kommuneId_date_idx" ON "Meeting"("kommuneId", "date");

-- CreateIndex
CREATE INDEX "MeetingItem_meetingId_position_idx" ON "MeetingItem"("meetingId", "position");

-- CreateIndex
CREATE INDEX "MeetingPass_meetingId_idx" ON "MeetingPass"("meetingId");

-- CreateIndex
CREATE INDEX "MeetingDecision_kommuneId_status_idx" ON "MeetingDecision"("kommuneId", "status");

-- CreateIndex
CREATE INDEX "MeetingDecision_meetingId_idx" ON "MeetingDecision"("meetingId");

-- CreateIndex
CREATE INDEX "Experience_technologyId_status_idx" ON "Experience"("technologyId", "status");

-- CreateIndex
CREATE INDEX "Experience_kommuneId_idx" ON "Experience"("kommuneId");
