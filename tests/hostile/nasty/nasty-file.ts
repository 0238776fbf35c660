/**
 * A file nobody should bring. Of each must hold: it fails, or what is given out of it is harmless. `fails` says that it
 * must not get as far as being kept.
 */
export type NastyFile = { name: string; announced: string; bytes: Buffer; fails: boolean };

/** What must never stand in anything that is given out as a picture. */
export const script = "<script>alert('Hearth')</script>";

export const latin = (text: string): Buffer => Buffer.from(text, "latin1");

export function u16(value: number): Buffer {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16BE(value);
	return bytes;
}

export function u32(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
}

/** Little-endian. */
export function u32le(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}

export function u16le(value: number): Buffer {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16LE(value);
	return bytes;
}

export const failing = (announced: string, name: string, bytes: Buffer): NastyFile => ({
	announced,
	name,
	bytes,
	fails: true,
});
export const harmless = (announced: string, name: string, bytes: Buffer): NastyFile => ({
	announced,
	name,
	bytes,
	fails: false,
});

/** With some bytes of it exchanged. */
export function patched(bytes: Buffer, at: number, by: Buffer): Buffer {
	const copy = Buffer.from(bytes);
	by.copy(copy, at);
	return copy;
}
