-- CreateIndex
CREATE INDEX "Measurement_seriesId_retractedAt_batchSize_id_idx" ON "Measurement"("seriesId", "retractedAt", "batchSize", "id");
