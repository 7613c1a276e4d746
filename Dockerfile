# Pejling as a container: docker build -t pejling . (docs/operations.md tells how it is run, and what of this has been tested).
# The tag is exact; whoever needs the very same bytes each time gives the digest too: --build-arg NODE=node:20.20.2-bookworm-slim@sha256:…
ARG NODE=node:20.20.2-bookworm-slim

FROM ${NODE} AS build
# The SQLite driver is compiled here; none of what compiles it comes along.
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
# Not npm ci: docs/decisions/006.
RUN npm install --no-save --no-audit --no-fund --loglevel=error
COPY . .
# The browser driver is an optional companion of Next's, so it counts as no development package; a server has no use for it.
RUN node scripts/build.mjs \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf .next/cache .next/trace node_modules/@playwright node_modules/playwright node_modules/playwright-core

FROM ${NODE}
# pg_dump and psql, which backup and restore use on PostgreSQL; npm is not needed to run, so it is not there to be misused.
RUN apt-get update \
 && apt-get install -y --no-install-recommends postgresql-client-15 \
 && rm -rf /var/lib/apt/lists/* /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* /usr/local/bin/yarn /usr/local/bin/yarnpkg \
 && mkdir /data \
 && chown node:node /data
WORKDIR /app
# All of it belongs to root: the server may read its own code, and not change it.
COPY --from=build /app/package.json /app/package-lock.json /app/next.config.js /app/tsconfig.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY --from=build /app/public ./public
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/lib ./lib
COPY --from=build /app/components ./components
COPY --from=build /app/scripts ./scripts
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data PEJLING_DEMO=off
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "scripts/healthy.mjs"]
CMD ["node", "scripts/start.mjs", "--built"]
