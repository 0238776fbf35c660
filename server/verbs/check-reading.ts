import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Env } from "../env.ts";
import { createImageReader, readerLimits } from "../files/pictures/image-reader.ts";
import { clamdTimes, createClamdScan } from "../files/scan/clamd.ts";

type Finding = { what: string; advice: string | null };

/** A GIF of one pixel. */
const onePixel = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const answerWithinMs = 5_000;

/** Whether pictures can be read here, and, where one is set up, whether the virus scanner answers. */
export async function checkReading({ clamd }: Pick<Env, "clamd">): Promise<Finding[]> {
	const folder = mkdtempSync(join(tmpdir(), "hearth-doctor-"));
	try {
		const picture = join(folder, "picture");
		writeFileSync(picture, onePixel);
		const findings = [await checkReader(picture, folder)];
		return clamd === null ? findings : [...findings, await checkScanner(clamd, picture)];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function checkReader(picture: string, folder: string): Promise<Finding> {
	const what = "Pictures can be read";
	const reader = createImageReader(readerLimits);
	try {
		const { is } = await reader.read(picture, folder);
		return { what, advice: is === "read" ? null : notRead };
	} catch {
		return { what, advice: notRead };
	} finally {
		await reader.close();
	}
}

const notRead =
	"They cannot: photos wait until they can. Run npm ci here, which brings sharp for this kind of computer along.";

async function checkScanner({ address, away }: NonNullable<Env["clamd"]>, picture: string): Promise<Finding> {
	const what = "The virus scanner answers";
	const scan = createClamdScan(address, { ...clamdTimes, wholeMs: answerWithinMs });
	try {
		await scan(picture, new AbortController().signal);
		return { what, advice: null };
	} catch (error) {
		const until = away === "wait" ? "Files wait until it does." : "Files pass without it, as CLAMD_AWAY says.";
		return { what, advice: `${error instanceof Error ? error.message : String(error)} ${until}` };
	}
}
