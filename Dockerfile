# One file for the four apps; docker-compose.yml picks the target. Not for the first look: npm start needs none of this.
FROM node:20-bookworm-slim AS source
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM source AS build
ENV NEXT_TELEMETRY_DISABLED=1
RUN npm run build

FROM build AS app
ENV NODE_ENV=production
USER node

FROM app AS migrate
CMD ["npm", "run", "db:migrate"]

FROM app AS gateway
CMD ["node", "apps/gateway/dist/main.js"]

FROM app AS worker
ENV NODE_OPTIONS="--stack-trace-limit=2 --max-old-space-size=1024 --max-semi-space-size=8" WORKFLOW_BUNDLE=/app/apps/worker/dist/workflow-bundle.js
CMD ["node", "apps/worker/dist/main.js"]

FROM app AS simulator
CMD ["node", "apps/simulator/dist/main.js"]

FROM app AS web
WORKDIR /app/apps/web
CMD ["node", "dist/main.js"]
