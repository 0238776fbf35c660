import { basename, join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const root = import.meta.dirname;
/** `npm run dev` starts the server beside the page and says where it listens. */
const server = process.env.HEARTH_SERVER ?? "http://127.0.0.1:8080";

export default defineConfig({
	root: join(root, "client"),
	plugins: [
		react(),
		onlyImport(),
		plainLogging(),
		oneAttempt(),
		VitePWA({
			strategies: "injectManifest",
			srcDir: ".",
			filename: "sw.ts",
			injectRegister: false,
			// Drawn by hand in client/public.
			manifest: false,
			injectManifest: { globPatterns: ["**/*.{js,css,html,svg,png,webmanifest,woff2}"] },
		}),
	],
	// The package's own entry is written for browsers without classes and spread, which never open this page.
	resolve: { alias: { "workbox-window": "workbox-window/build/workbox-window.prod.mjs" } },
	css: {
		// Read by people, and half a kilobyte less of what cannot be compressed. Two style sheets have never one name.
		modules: { generateScopedName: (name, file) => `${basename(file, ".module.css")}_${name}` },
	},
	build: {
		outDir: join(root, "dist", "client"),
		emptyOutDir: true,
		// One style sheet: the kept screen is drawn by the first script and needs all of it.
		cssCodeSplit: false,
		target: "es2022",
		// Reading a property or a global does nothing in any of our packages: what nobody uses goes.
		rolldownOptions: {
			treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
			// What a part needs of the page stays in the page's own file: in files by themselves it weighs 3 kB more, gzipped.
			output: {
				codeSplitting: {
					groups: [
						// Not the first script itself: it waits for the page, which must not wait for it.
						{
							name: "kept",
							test: /\/client\/effects\/(draw-kept-screen|say-not-loaded|set-language)\.ts$|preload-helper/,
							priority: 2,
						},
						{ name: "page", test: /\/client\/start\.tsx$/, priority: 1 },
						{ name: "conversation", test: /\/client\/ui\/thread\/conversation\.ts$/, priority: 0 },
					],
				},
			},
		},
		// Every browser that can open this page preloads modules by itself.
		modulePreload: { polyfill: false },
		// What counts is what travels: scripts/bundle-size.js looks at the gzipped first screen.
		chunkSizeWarningLimit: 1_000,
	},
	server: {
		proxy: {
			"/api": { target: server },
			"/healthz": { target: server },
			"/files": { target: server },
			"/thumbs": { target: server },
			"/sync": { target: server, ws: true },
		},
	},
});

/** What Vite puts around an import to have its parts fetched at once: the page is one script, and the first must be small. */
function onlyImport(): Plugin {
	const load = (id: string) =>
		id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null;
	return { name: "hearth:only-import", enforce: "pre", apply: "build", load };
}

/** Our link makes one attempt a socket and decides itself about the next (client/data/link.ts). */
function oneAttempt(): Plugin {
	const once = `export async function retry(attempt, { beforeAttempt }) {
		let isAborted = false;
		beforeAttempt({ abort: () => { isAborted = true; } });
		if (isAborted) throw Object.assign(new Error("Attempt aborted"), { code: "ATTEMPT_ABORTED" });
		return attempt();
	}`;
	const load = (id: string) => (id.includes("/@lifeomic/attempt/dist/") ? once : null);
	return { name: "hearth:one-attempt", enforce: "pre", apply: "build", load };
}

/** What Yjs says on the console, without the colours and the drawing that lib0 does there: 2.7 kB gzipped less. */
function plainLogging(): Plugin {
	const plain = `export const { log: print, warn } = console; export const [BOLD, ORANGE, RED, UNBOLD] = ["", "", "", ""];`;
	const load = (id: string) => (id.endsWith("/lib0/logging.js") ? plain : null);
	return { name: "hearth:plain-logging", enforce: "pre", apply: "build", load };
}
