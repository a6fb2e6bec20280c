#!/bin/sh
# Stands in for Prisma's native schema engine, which would be a download. It fails, so that
# `prisma migrate` cannot seem to have done something.
echo "batchfit works without Prisma's native schema engine. Instead of 'prisma migrate' use:" >&2
echo "  npm run migration:new -- NAME   write the next migration from the models" >&2
echo "  npm run check:drift             compare migrations and models" >&2
echo "  npm start                       applies migrations" >&2
echo "To use the native engine all the same, set PRISMA_SCHEMA_ENGINE_BINARY to its path." >&2
exit 1
