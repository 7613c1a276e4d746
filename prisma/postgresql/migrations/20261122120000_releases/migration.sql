-- AlterTable
ALTER TABLE "Kommune" ADD COLUMN     "contactEmail" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contactName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contactPhone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contactShared" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "ringNames" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "ImportDraft" ALTER COLUMN "kommuneId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "simulated" BOOLEAN NOT NULL DEFAULT false,
    "issuerName" TEXT NOT NULL,
    "issuerKey" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "kommuneId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "signedBy" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "receivedById" TEXT,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "editionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "simulated" BOOLEAN NOT NULL,
    "issuerName" TEXT NOT NULL,
    "issuerKey" TEXT,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT,
    "participants" INTEGER NOT NULL,
    "withheld" TEXT NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReleaseMember" (
    "releaseId" TEXT NOT NULL,
    "kommuneId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "population" INTEGER NOT NULL,

    CONSTRAINT "ReleaseMember_pkey" PRIMARY KEY ("releaseId","kommuneId")
);

-- CreateTable
CREATE TABLE "ReleaseGroup" (
    "releaseId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "partition" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "memberIds" TEXT NOT NULL,
    "members" INTEGER NOT NULL,

    CONSTRAINT "ReleaseGroup_pkey" PRIMARY KEY ("releaseId","key")
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

    CONSTRAINT "ReleaseCount_pkey" PRIMARY KEY ("releaseId","groupKey","technologyId","scope")
);

-- CreateTable
CREATE TABLE "ReleasePortfolio" (
    "releaseId" TEXT NOT NULL,
    "groupKey" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "piloting" TEXT NOT NULL,
    "operating" TEXT NOT NULL,

    CONSTRAINT "ReleasePortfolio_pkey" PRIMARY KEY ("releaseId","groupKey","scope")
);

-- CreateTable
CREATE TABLE "TrustedKey" (
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "kommuneId" TEXT,
    "name" TEXT NOT NULL,
    "registeredAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "registeredById" TEXT,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "TrustedKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TechnologyLink" (
    "id" TEXT NOT NULL,
    "kommuneId" TEXT,
    "kind" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,

    CONSTRAINT "TechnologyLink_pkey" PRIMARY KEY ("id")
);

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

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseMember" ADD CONSTRAINT "ReleaseMember_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseGroup" ADD CONSTRAINT "ReleaseGroup_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseCount" ADD CONSTRAINT "ReleaseCount_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleasePortfolio" ADD CONSTRAINT "ReleasePortfolio_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrustedKey" ADD CONSTRAINT "TrustedKey_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TechnologyLink" ADD CONSTRAINT "TechnologyLink_kommuneId_fkey" FOREIGN KEY ("kommuneId") REFERENCES "Kommune"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TechnologyLink" ADD CONSTRAINT "TechnologyLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Technology"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TechnologyLink" ADD CONSTRAINT "TechnologyLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Technology"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was published stays as it was, and what was contributed keeps its answers.
CREATE TRIGGER "Release_frozen" BEFORE UPDATE OR DELETE ON "Release"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();

CREATE TRIGGER "ReleaseMember_frozen" BEFORE UPDATE OR DELETE ON "ReleaseMember"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();

CREATE TRIGGER "ReleaseGroup_frozen" BEFORE UPDATE OR DELETE ON "ReleaseGroup"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();

CREATE TRIGGER "ReleaseCount_frozen" BEFORE UPDATE OR DELETE ON "ReleaseCount"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();

CREATE TRIGGER "ReleasePortfolio_frozen" BEFORE UPDATE OR DELETE ON "ReleasePortfolio"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();

CREATE TRIGGER "Contribution_frozen" BEFORE UPDATE OF
    "id", "roundId", "kommuneId", "version", "source", "answers", "digest", "salt", "signedBy", "madeAt", "receivedAt", "receivedById"
ON "Contribution"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();

CREATE TRIGGER "Contribution_no_delete" BEFORE DELETE ON "Contribution"
FOR EACH ROW EXECUTE FUNCTION "refuse_frozen_change"();
