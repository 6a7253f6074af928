// Builds the desk's page (src/config-page) into dist/page. Called by src/runtime/build-page.ts.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/config-page',
  plugins: [react()],
  build: { outDir: '../../dist/page', emptyOutDir: true, assetsInlineLimit: 0, reportCompressedSize: false },
});
