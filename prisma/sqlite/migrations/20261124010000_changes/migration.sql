-- CreateTable
CREATE TABLE "Change" (
    "revision" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entity" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Change_entity_entityId_key" ON "Change"("entity", "entityId");

-- Triggers, which Prisma's models cannot say: whoever writes to this file, by whatever driver, leaves a trace.
-- DELETE and INSERT instead of INSERT OR REPLACE, since an outer INSERT OR IGNORE would override the REPLACE.

-- Model
CREATE TRIGGER "Model_insert_change" AFTER INSERT ON "Model" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', NEW."id");
END;
CREATE TRIGGER "Model_update_change" AFTER UPDATE ON "Model" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', NEW."id");
END;
CREATE TRIGGER "Model_delete_change" AFTER DELETE ON "Model" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = OLD."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', OLD."id");
END;

-- Series
CREATE TRIGGER "Series_insert_change" AFTER INSERT ON "Series" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = NEW."modelId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', NEW."modelId");
END;
CREATE TRIGGER "Series_update_change" AFTER UPDATE ON "Series" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = OLD."modelId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', OLD."modelId");
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = NEW."modelId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', NEW."modelId");
END;
CREATE TRIGGER "Series_delete_change" AFTER DELETE ON "Series" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL' AND "entityId" = OLD."modelId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('MODEL', OLD."modelId");
END;

-- Gpu
CREATE TRIGGER "Gpu_insert_change" AFTER INSERT ON "Gpu" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'GPU' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('GPU', NEW."id");
END;
CREATE TRIGGER "Gpu_update_change" AFTER UPDATE ON "Gpu" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'GPU' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('GPU', NEW."id");
END;
CREATE TRIGGER "Gpu_delete_change" AFTER DELETE ON "Gpu" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'GPU' AND "entityId" = OLD."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('GPU', OLD."id");
END;

-- GpuAlias
CREATE TRIGGER "GpuAlias_insert_change" AFTER INSERT ON "GpuAlias" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'GPU' AND "entityId" = NEW."gpuId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('GPU', NEW."gpuId");
END;
CREATE TRIGGER "GpuAlias_update_change" AFTER UPDATE ON "GpuAlias" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'GPU' AND "entityId" = OLD."gpuId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('GPU', OLD."gpuId");
  DELETE FROM "Change" WHERE "entity" = 'GPU' AND "entityId" = NEW."gpuId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('GPU', NEW."gpuId");
END;
CREATE TRIGGER "GpuAlias_delete_change" AFTER DELETE ON "GpuAlias" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'GPU' AND "entityId" = OLD."gpuId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('GPU', OLD."gpuId");
END;

-- Source
CREATE TRIGGER "Source_insert_change" AFTER INSERT ON "Source" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SOURCE' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SOURCE', NEW."id");
END;
CREATE TRIGGER "Source_update_change" AFTER UPDATE ON "Source" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SOURCE' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SOURCE', NEW."id");
END;
CREATE TRIGGER "Source_delete_change" AFTER DELETE ON "Source" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SOURCE' AND "entityId" = OLD."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SOURCE', OLD."id");
END;

-- PublishedFigure
CREATE TRIGGER "PublishedFigure_insert_change" AFTER INSERT ON "PublishedFigure" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SOURCE' AND "entityId" = NEW."sourceId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SOURCE', NEW."sourceId");
END;
CREATE TRIGGER "PublishedFigure_update_change" AFTER UPDATE ON "PublishedFigure" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SOURCE' AND "entityId" = OLD."sourceId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SOURCE', OLD."sourceId");
  DELETE FROM "Change" WHERE "entity" = 'SOURCE' AND "entityId" = NEW."sourceId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SOURCE', NEW."sourceId");
END;
CREATE TRIGGER "PublishedFigure_delete_change" AFTER DELETE ON "PublishedFigure" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'SOURCE' AND "entityId" = OLD."sourceId";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('SOURCE', OLD."sourceId");
END;

-- Measurement: where its series is being deleted with it there is no row to find, and the series leaves the trace.
CREATE TRIGGER "Measurement_insert_change" AFTER INSERT ON "Measurement" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL'
    AND "entityId" = (SELECT "modelId" FROM "Series" WHERE "id" = NEW."seriesId");
  INSERT INTO "Change" ("entity", "entityId") SELECT 'MODEL', "modelId" FROM "Series" WHERE "id" = NEW."seriesId";
END;
CREATE TRIGGER "Measurement_update_change" AFTER UPDATE ON "Measurement" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL'
    AND "entityId" = (SELECT "modelId" FROM "Series" WHERE "id" = OLD."seriesId");
  INSERT INTO "Change" ("entity", "entityId") SELECT 'MODEL', "modelId" FROM "Series" WHERE "id" = OLD."seriesId";
  DELETE FROM "Change" WHERE "entity" = 'MODEL'
    AND "entityId" = (SELECT "modelId" FROM "Series" WHERE "id" = NEW."seriesId");
  INSERT INTO "Change" ("entity", "entityId") SELECT 'MODEL', "modelId" FROM "Series" WHERE "id" = NEW."seriesId";
END;
CREATE TRIGGER "Measurement_delete_change" AFTER DELETE ON "Measurement" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'MODEL'
    AND "entityId" = (SELECT "modelId" FROM "Series" WHERE "id" = OLD."seriesId");
  INSERT INTO "Change" ("entity", "entityId") SELECT 'MODEL', "modelId" FROM "Series" WHERE "id" = OLD."seriesId";
END;
