-- CreateTable
CREATE TABLE "Model" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "parametersMillions" REAL,
    "pretrainedOn" TEXT,
    "defaultSeriesId" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Model_defaultSeriesId_fkey" FOREIGN KEY ("defaultSeriesId") REFERENCES "Series" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Series" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "modelId" INTEGER NOT NULL,
    "conditionsKey" TEXT NOT NULL,
    "inputSize" INTEGER NOT NULL,
    "poolSize" INTEGER,
    "mode" TEXT,
    "precision" TEXT,
    "optimizer" TEXT,
    "gpuId" INTEGER,
    "framework" TEXT,
    "frameworkVersion" TEXT,
    "reading" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Series_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "Model" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Series_gpuId_fkey" FOREIGN KEY ("gpuId") REFERENCES "Gpu" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Measurement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "seriesId" INTEGER NOT NULL,
    "batchSize" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "memoryMiB" INTEGER,
    "limitMiB" INTEGER,
    "sourceId" INTEGER NOT NULL,
    "measuredAt" DATETIME,
    "recordedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedBy" TEXT,
    "note" TEXT,
    "retractedAt" DATETIME,
    "retractedBy" TEXT,
    "retractionReason" TEXT,
    CONSTRAINT "Measurement_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Measurement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Gpu" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "totalMemoryMiB" INTEGER NOT NULL,
    "olderDriverMemoryMiB" INTEGER,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "GpuAlias" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "gpuId" INTEGER NOT NULL,
    CONSTRAINT "GpuAlias_gpuId_fkey" FOREIGN KEY ("gpuId") REFERENCES "Gpu" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AppliedSeed" (
    "file" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "appliedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Token" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "remoteAddress" TEXT
);

-- CreateTable
CREATE TABLE "IdempotentResult" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("actor", "key")
);

-- CreateTable
CREATE TABLE "PublishedFigure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "seriesId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "gb" REAL,
    "value" REAL NOT NULL,
    CONSTRAINT "PublishedFigure_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PublishedFigure_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Model_name_key" ON "Model"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Model_defaultSeriesId_key" ON "Model"("defaultSeriesId");

-- CreateIndex
CREATE INDEX "Series_gpuId_idx" ON "Series"("gpuId");

-- CreateIndex
CREATE UNIQUE INDEX "Series_modelId_conditionsKey_key" ON "Series"("modelId", "conditionsKey");

-- CreateIndex
CREATE INDEX "Measurement_seriesId_batchSize_id_idx" ON "Measurement"("seriesId", "batchSize", "id");

-- CreateIndex
CREATE INDEX "Measurement_sourceId_idx" ON "Measurement"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_name_key" ON "Source"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Gpu_name_key" ON "Gpu"("name");

-- CreateIndex
CREATE INDEX "GpuAlias_gpuId_idx" ON "GpuAlias"("gpuId");

-- CreateIndex
CREATE UNIQUE INDEX "Token_name_key" ON "Token"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Token_hash_key" ON "Token"("hash");

-- CreateIndex
CREATE INDEX "PublishedFigure_sourceId_seriesId_idx" ON "PublishedFigure"("sourceId", "seriesId");

-- CreateIndex
CREATE INDEX "PublishedFigure_seriesId_idx" ON "PublishedFigure"("seriesId");
