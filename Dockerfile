# Build: everything, for the bundle in dist/.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# With the optional ones, among which are the binaries of esbuild.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

# Run: the bundle and the native driver alone, as nobody in particular.
FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATABASE_URL=file:/data/batchfit.db
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --omit=dev --omit=optional && npm cache clean --force
COPY --from=build /app/dist dist
COPY prisma/sqlite/migrations prisma/sqlite/migrations
COPY seed seed
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:4000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "dist/main.js"]
