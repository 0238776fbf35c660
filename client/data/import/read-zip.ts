/** A file in a zip: nothing of it is read before it is asked for. */
export type ZippedFile = { path: string; size: number; read: () => Promise<Blob> };

/** Why a zip cannot be read. */
export class ZipUnreadable extends Error {
	override name = "ZipUnreadable";
	readonly code: "not_a_zip" | "damaged" | "encrypted" | "unknown_packing" | "too_large";
	constructor(code: ZipUnreadable["code"]) {
		super(code);
		this.code = code;
	}
}

const endSign = 0x06054b50;
const wideSign = 0x06064b50;
const wideLocatorSign = 0x07064b50;
const centralSign = 0x02014b50;
const localSign = 0x04034b50;
/** The end of a zip may be followed by a comment of at most 64 kB. */
const tailBytes = 22 + 20 + 0xffff;
const most32 = 0xffffffff;
const most16 = 0xffff;
/** More names than a family's telephone ever zipped; a list of them is held in memory. */
const mostListBytes = 64 * 1024 * 1024;

/**
 * Lists a zip by its central directory, stored or deflated, 64-bit fields included. A file that unpacks to more than it says
 * is given up (`damaged`): a bomb costs no more than it admits to.
 */
export async function readZip(zip: Blob): Promise<ZippedFile[]> {
	const { at, size, count } = await findList(zip);
	if (size > mostListBytes) throw new ZipUnreadable("too_large");
	const list = await viewOf(zip, at, size);
	const files: ZippedFile[] = [];
	for (let from = 0, index = 0; index < count; index += 1) {
		if (from + 46 > list.byteLength || list.getUint32(from, true) !== centralSign) throw new ZipUnreadable("damaged");
		const one = readListed(list, from);
		if (!one.path.endsWith("/")) files.push({ path: one.path, size: one.size, read: () => unpack(zip, one) });
		from = one.end;
	}
	return files;
}

type Listed = {
	path: string;
	size: number;
	packed: number;
	at: number;
	method: number;
	isEncrypted: boolean;
	end: number;
};

async function findList(zip: Blob): Promise<{ at: number; size: number; count: number }> {
	const start = Math.max(0, zip.size - tailBytes);
	const tail = await viewOf(zip, start, zip.size - start);
	let end = tail.byteLength - 22;
	while (end >= 0 && tail.getUint32(end, true) !== endSign) end -= 1;
	if (end < 0) throw new ZipUnreadable("not_a_zip");
	const usual = {
		count: tail.getUint16(end + 10, true),
		size: tail.getUint32(end + 12, true),
		at: tail.getUint32(end + 16, true),
	};
	if (usual.count !== most16 && usual.size !== most32 && usual.at !== most32) return usual;
	const locator = end - 20;
	if (locator < 0 || tail.getUint32(locator, true) !== wideLocatorSign) return usual;
	const wide = await viewOf(zip, Number(tail.getBigUint64(locator + 8, true)), 56);
	if (wide.getUint32(0, true) !== wideSign) throw new ZipUnreadable("damaged");
	const number = (offset: number) => Number(wide.getBigUint64(offset, true));
	return { count: number(32), size: number(40), at: number(48) };
}

function readListed(list: DataView<ArrayBuffer>, from: number): Listed {
	const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => list.getUint16(from + offset, true));
	const nameAt = from + 46;
	const extraAt = nameAt + (nameLength ?? 0);
	const end = extraAt + (extraLength ?? 0) + (noteLength ?? 0);
	if (end > list.byteLength) throw new ZipUnreadable("damaged");
	const path = new TextDecoder().decode(new Uint8Array(list.buffer, list.byteOffset + nameAt, nameLength));
	const [packed, size] = [20, 24].map((offset) => list.getUint32(from + offset, true));
	const numbers = { size: size ?? 0, packed: packed ?? 0, at: list.getUint32(from + 42, true) };
	const isEncrypted = (list.getUint16(from + 8, true) & 1) === 1;
	const wide = withWide(list, { from: extraAt, to: extraAt + (extraLength ?? 0) }, numbers);
	return { path, ...wide, method: list.getUint16(from + 10, true), isEncrypted, end };
}

/** The 64-bit field holds, in this order, only those that did not fit. */
function withWide(
	list: DataView,
	{ from, to }: { from: number; to: number },
	numbers: Pick<Listed, "size" | "packed" | "at">,
) {
	const found = { ...numbers };
	for (let at = from; at + 4 <= to; at += 4 + list.getUint16(at + 2, true)) {
		if (list.getUint16(at, true) !== 1) continue;
		let field = at + 4;
		for (const name of ["size", "packed", "at"] as const) {
			if (found[name] !== most32 || field + 8 > to) continue;
			found[name] = Number(list.getBigUint64(field, true));
			field += 8;
		}
	}
	return found;
}

async function unpack(zip: Blob, { at, packed, size, method, isEncrypted }: Listed): Promise<Blob> {
	if (isEncrypted) throw new ZipUnreadable("encrypted");
	if (method !== 0 && method !== 8) throw new ZipUnreadable("unknown_packing");
	const head = await viewOf(zip, at, 30);
	if (head.getUint32(0, true) !== localSign) throw new ZipUnreadable("damaged");
	const from = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
	const bytes = zip.slice(from, from + packed);
	if (method === 0) return bytes;
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	try {
		for await (const part of bytes.stream().pipeThrough(new DecompressionStream("deflate-raw"))) {
			length += part.length;
			if (length > size) throw new ZipUnreadable("damaged");
			parts.push(part);
		}
	} catch {
		throw new ZipUnreadable("damaged");
	}
	if (length !== size) throw new ZipUnreadable("damaged");
	return new Blob(parts);
}

async function viewOf(zip: Blob, at: number, length: number): Promise<DataView<ArrayBuffer>> {
	if (at < 0 || at + length > zip.size) throw new ZipUnreadable("damaged");
	return new DataView(await zip.slice(at, at + length).arrayBuffer());
}
