// Where workerd shows the files that were uploaded beside the code (wrangler.toml, rules):
// https://developers.cloudflare.com/workers/runtime-apis/nodejs/fs/. What package.json calls `#project-folder` there.
export const projectFolder = '/bundle';
