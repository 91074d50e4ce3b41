#!/bin/sh
# Envoie dist/ dans un stockage d’objets qui parle S3 (AWS, OVHcloud, Scaleway, MinIO …). Non essayé.
#   ENDPOINT=https://s3.gra.io.cloud.ovh.net sh docs/deploy/object-store.sh s3://mon-seau
# Sous un chemin, s3://mon-seau/orientation. Rien n’est effacé : les pages ouvertes demandent encore les anciens fichiers.
set -eu
bucket=$1
send() {
  aws ${ENDPOINT:+--endpoint-url "$ENDPOINT"} s3 cp --recursive dist "$bucket" --exclude '*' "$@"
}
immutable='public, max-age=31536000, immutable'

# Les fichiers dont le nom porte l’empreinte d’abord, la page et le service worker en dernier.
send --include 'assets/*' --include 'data/*' --exclude '*.br' --exclude '*.gz' --cache-control "$immutable"
send --include '*.png' --include '*.svg' --include '*.txt' --include '*.xml' --include '*.js' --include 'offline.json' \
  --exclude 'assets/*' --exclude 'data/*' --exclude service-worker.js --cache-control no-cache
send --include 'manifest.webmanifest' --cache-control no-cache --content-type application/manifest+json
send --include '*.html' --exclude 'assets/*' --exclude 'data/*' --cache-control no-cache --content-type 'text/html; charset=utf-8'
send --include 'service-worker.js' --cache-control no-cache --content-type text/javascript
