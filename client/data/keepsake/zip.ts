import { crc32 } from "./crc32.ts";

/** A zip in the making: files are stored as they are, because photos cannot be made smaller. */
export type Zip = {
	/** `path`: with "/" between folders. */
	add: (path: string, bytes: Blob) => Promise<void>;
	end: () => Blob;
};

type Placed = { path: Uint8Array<ArrayBuffer>; crc: number; size: number; at: number };

/** What does not fit into 32 bits stands in a field of its own, 64 bits wide; more than 65,535 files do not fit into 16. */
const most32 = 0xffffffff;
const most16 = 0xffff;
const utf8Names = 0x0800;

/** PKWARE's APPNOTE 6.3, with its 64-bit fields where a number needs them. `madeAt`: the time each file bears. */
export function createZip(madeAt: Date): Zip {
	/** Headers are small, and a file's bytes stay where the browser has them. */
	const parts: (Uint8Array<ArrayBuffer> | Blob)[] = [];
	const placed: Placed[] = [];
	const stamp = dosTime(madeAt);
	let length = 0;

	function put(...chunks: readonly (Uint8Array<ArrayBuffer> | Blob)[]): void {
		for (const chunk of chunks) {
			parts.push(chunk);
			length += chunk instanceof Blob ? chunk.size : chunk.length;
		}
	}
	return {
		async add(name, bytes) {
			const path = new TextEncoder().encode(name);
			const one = { path, crc: await crc32(bytes), size: bytes.size, at: length };
			placed.push(one);
			put(localHeader(one, stamp), path, bytes);
		},
		end() {
			const at = length;
			for (const one of placed) put(...centralHeader(one, stamp));
			put(endOfZip({ count: placed.length, size: length - at, at }));
			return new Blob(parts, { type: "application/zip" });
		},
	};
}

type Field = readonly [bytes: 2 | 4 | 8, value: number];

function fields(...list: readonly Field[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(list.reduce((sum, [width]) => sum + width, 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const [width, value] of list) {
		if (width === 2) view.setUint16(at, value, true);
		else if (width === 4) view.setUint32(at, value, true);
		else view.setBigUint64(at, BigInt(value), true);
		at += width;
	}
	return bytes;
}

/** A single file is never 4 GB: the largest is the page, whose photos stand beside it. */
function localHeader({ path, crc, size }: Placed, stamp: readonly Field[]): Uint8Array<ArrayBuffer> {
	if (size >= most32) throw new RangeError("a file is too large for a zip");
	return fields(
		[4, 0x04034b50],
		[2, 20],
		[2, utf8Names],
		[2, 0],
		...stamp,
		[4, crc],
		[4, size],
		[4, size],
		[2, path.length],
		[2, 0],
	);
}

function centralHeader({ path, crc, size, at }: Placed, stamp: readonly Field[]): Uint8Array<ArrayBuffer>[] {
	const isFar = at >= most32;
	const far = isFar ? fields([2, 1], [2, 8], [8, at]) : fields();
	const head = fields(
		...([[4, 0x02014b50], [2, 45], [2, isFar ? 45 : 20], [2, utf8Names], [2, 0], ...stamp] as const),
		...([
			[4, crc],
			[4, size],
			[4, size],
			[2, path.length],
			[2, far.length],
		] as const),
		...([
			[2, 0],
			[2, 0],
			[2, 0],
			[4, 0],
			[4, isFar ? most32 : at],
		] as const),
	);
	return [head, path, far];
}

function endOfZip({ count, size, at }: { count: number; size: number; at: number }): Uint8Array<ArrayBuffer> {
	const counted = Math.min(count, most16);
	const usual: Field[] = [
		[4, 0x06054b50],
		[2, 0],
		[2, 0],
		[2, counted],
		[2, counted],
		[4, Math.min(size, most32)],
		[4, Math.min(at, most32)],
		[2, 0],
	];
	if (count < most16 && size < most32 && at < most32) return fields(...usual);
	const wide: Field[] = [
		[4, 0x06064b50],
		[8, 44],
		[2, 45],
		[2, 45],
		[4, 0],
		[4, 0],
		[8, count],
		[8, count],
		[8, size],
		[8, at],
	];
	const locator: Field[] = [
		[4, 0x07064b50],
		[4, 0],
		[8, at + size],
		[4, 1],
	];
	return fields(...wide, ...locator, ...usual);
}

function dosTime(time: Date): readonly Field[] {
	const clock = (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1);
	const day = ((Math.max(1980, time.getFullYear()) - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate();
	return [
		[2, clock],
		[2, day],
	];
}
