-- DropIndex
DROP INDEX "PublishedFigure_sourceId_seriesId_idx";

-- CreateIndex
CREATE INDEX "PublishedFigure_sourceId_seriesId_kind_idx" ON "PublishedFigure"("sourceId", "seriesId", "kind");

-- CreateIndex
CREATE INDEX "PublishedFigure_sourceId_kind_id_idx" ON "PublishedFigure"("sourceId", "kind", "id");

-- CreateIndex
CREATE INDEX "PublishedFigure_sourceId_id_idx" ON "PublishedFigure"("sourceId", "id");

-- A measurement leaves the trace of its series instead of its model's: a model may have thousands of series, and only
-- the one that has changed is to be read again.

DROP TRIGGER "Series_insert_change";
DROP TRIGGER "Series_delete_change";
DROP TRIGGER "Measurement_insert_change";
DROP TRIGGER "Measurement_update_change";
DROP TRIGGER "Measurement_delete_change";

-- Series: one that comes or goes may have the id, and the readings, of another one.
CREATE TRIGGER "Series_insert_change" AFTER INSERT ON "Series" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = NEW."modelId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', NEW."modelId");
  DELETE FROM "Change" WHERE "entity" = 'SERIES' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SERIES', NEW."id");
END;
CREATE TRIGGER "Series_delete_change" AFTER DELETE ON "Series" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = OLD."modelId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', OLD."modelId");
  DELETE FROM "Change" WHERE "entity" = 'SERIES' AND "entityId" = OLD."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SERIES', OLD."id");
END;

-- Measurement
CREATE TRIGGER "Measurement_insert_change" AFTER INSERT ON "Measurement" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SERIES' AND "entityId" = NEW."seriesId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SERIES', NEW."seriesId");
END;
CREATE TRIGGER "Measurement_update_change" AFTER UPDATE ON "Measurement" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SERIES' AND "entityId" = OLD."seriesId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SERIES', OLD."seriesId");
  DELETE FROM "Change" WHERE "entity" = 'SERIES' AND "entityId" = NEW."seriesId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SERIES', NEW."seriesId");
END;
CREATE TRIGGER "Measurement_delete_change" AFTER DELETE ON "Measurement" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SERIES' AND "entityId" = OLD."seriesId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SERIES', OLD."seriesId");
END;
