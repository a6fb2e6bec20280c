-- A token that is made or revoked leaves a trace, so that a picture of the data in memory has the active ones.

-- Token
CREATE TRIGGER "Token_insert_change" AFTER INSERT ON "Token" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'TOKEN' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('TOKEN', NEW."id");
END;
CREATE TRIGGER "Token_update_change" AFTER UPDATE ON "Token" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'TOKEN' AND "entityId" = NEW."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('TOKEN', NEW."id");
END;
CREATE TRIGGER "Token_delete_change" AFTER DELETE ON "Token" BEGIN
  DELETE FROM "Change" WHERE "entity" = 'TOKEN' AND "entityId" = OLD."id";
  INSERT INTO "Change" ("entity", "entityId") VALUES ('TOKEN', OLD."id");
END;
