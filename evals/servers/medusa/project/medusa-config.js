// The Medusa of the tests: its own defaults, without the pages for the shop's staff.
const { defineConfig } = require('@medusajs/framework/utils');

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { ssl: false },
    http: { storeCors: '', adminCors: '', authCors: '', jwtSecret: 'not-a-secret', cookieSecret: 'not-a-secret' },
  },
  admin: { disable: true },
});
