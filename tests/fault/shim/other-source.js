/**
 * Runs the server with one line of its source exchanged, so that a test can show that it would fail without a rule:
 * `OTHER_SOURCE` is a JSON list of { file, is, becomes }. For the control runs of these tests alone.
 */
import { registerHooks } from "node:module";

const changes = JSON.parse(process.env.OTHER_SOURCE ?? "[]");

registerHooks({
	load(url, context, nextLoad) {
		const loaded = nextLoad(url, context);
		const wanted = changes.filter(({ file }) => url.endsWith(file));
		if (wanted.length === 0) return loaded;
		let source = loaded.source.toString();
		for (const { file, is, becomes } of wanted) {
			if (!source.includes(is)) throw new Error(`${file} no longer says: ${is}`);
			source = source.replace(is, becomes);
		}
		return { ...loaded, source };
	},
});
