import type { Context } from "hono";
import type { FileStore, StoredPart } from "../../files/file-store.ts";
import type { SeenFile } from "../../files/may-see.ts";
import { HttpProblem } from "../../http-problem.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { connectionOf } from "./connection.ts";
import { disposition } from "./disposition.ts";
import type { BeginDownload } from "./downloads.ts";
import { handOn } from "./hand-on.ts";
import { isShownInPlace } from "./is-shown-in-place.ts";
import { readRange } from "./range.ts";
import { isSameTag, isTagListed, tagOf } from "./tags.ts";

type Parts = Pick<HttpParts, "clock" | "log"> & { store: FileStore; beginDownload: BeginDownload };

/** `ask` is how the file is to be asked for again while its bytes are under way; null once it is not theirs any more. */
export type Asked = { file: SeenFile; part: StoredPart; ask: () => Promise<SeenFile | null> };

/**
 * One part of a file: whole, or the range that was asked for, or 304 for whoever has it. Nothing is opened for what is not
 * sent. Throws not_ready, not_found, bad_range, rate_limited.
 */
export async function answerBytes(c: Context<HttpEnv>, parts: Parts, { file, part, ask }: Asked): Promise<Response> {
	if (file.status !== "ready") throw new HttpProblem("not_ready");
	const size = await sizeOf(parts.store, file.id, part);
	if (size === null) throw new HttpProblem("not_found");
	const tag = tagOf(file, part);
	c.header("ETag", tag);
	if (isTagListed(c.req.header("if-none-match"), tag)) return c.body(null, 304);

	const isHead = c.req.method === "HEAD";
	const isPartWanted = !isHead && isSameTag(c.req.header("if-range"), tag);
	const range = isPartWanted ? readRange(c.req.header("range"), size) : "whole";
	if (range === "unsatisfiable") {
		c.header("Content-Range", `bytes */${size}`);
		throw new HttpProblem("bad_range");
	}
	sayWhatItIs(c, file, part);
	const length = range === "whole" ? size : range.to - range.from + 1;
	c.header("Content-Length", String(length));
	if (range !== "whole") c.header("Content-Range", `bytes ${range.from}-${range.to}/${size}`);
	if (isHead) return c.body(null, 200);

	const end = parts.beginDownload(c.get("me").device.id);
	if (end === null) throw new HttpProblem("rate_limited", { retryAfterSeconds: 1 });
	const stored = await read(parts.store, file.id, part, range === "whole" ? null : range, end);
	const stream = handOn(stored, {
		isAllowed: async () => {
			const now = await ask();
			return now !== null && now.status === "ready" && tagOf(now, part) === tag;
		},
		connection: connectionOf(c),
		length,
		onEnd: end,
		onBroken: (error) => parts.log.error({ err: error, fileId: file.id }, "A file could not be read to its end."),
		clock: parts.clock,
	});
	return c.body(stream, range === "whole" ? 200 : 206);
}

/** Asked of the store: the row counts everything that is kept of a file. */
async function sizeOf(store: FileStore, fileId: string, part: StoredPart): Promise<number | null> {
	const first = await store.read(fileId, part, { from: 0, to: 0 });
	await first?.stream.cancel();
	return first?.size ?? null;
}

async function read(store: FileStore, ...[fileId, part, range, end]: [...Parameters<FileStore["read"]>, () => void]) {
	try {
		const stored = await store.read(fileId, part, range);
		// Removed since its size was asked.
		if (stored === null) throw new HttpProblem("not_found");
		return stored.stream;
	} catch (error) {
		end();
		throw error;
	}
}

/** The type is what the bytes are. A browser may show what nothing in can run; everything else is for saving. */
function sayWhatItIs(c: Context<HttpEnv>, file: SeenFile, part: StoredPart): void {
	const isPicture = part !== "original";
	c.header("Content-Type", isPicture ? "image/webp" : (file.type ?? "application/octet-stream"));
	c.header("Content-Disposition", disposition(isPicture || isShownInPlace(file) ? "inline" : "attachment", file.name));
	c.header("Accept-Ranges", "bytes");
}
