import type { Random } from "../../support/random.ts";

const numbers = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff] as const;

/** A picture with something wrong in it: bits, bytes, lengths, an end too early, a piece of another one. */
export function mutatedPicture(random: Random, honest: readonly [Buffer, ...Buffer[]]): Buffer {
	let bytes = Buffer.from(random.pick(honest));
	for (let count = random.between(1, 4); count > 0; count -= 1) bytes = mutate(random, bytes, honest);
	return bytes;
}

function mutate(
	random: Random,
	bytes: Buffer<ArrayBuffer>,
	honest: readonly [Buffer, ...Buffer[]],
): Buffer<ArrayBuffer> {
	// What a picture says of itself stands at its beginning; its pixels make up the rest.
	const reach = random.between(0, 2) > 0 ? Math.min(bytes.length, 400) : bytes.length;
	const at = random.between(0, Math.max(0, reach - 1));
	const end = Math.min(bytes.length, at + random.between(1, 60));
	switch (random.between(0, 6)) {
		case 0:
			for (let flips = random.between(1, 8); flips > 0 && reach > 0; flips -= 1) {
				const place = random.between(0, reach - 1);
				bytes[place] = (bytes[place] ?? 0) ^ (1 << random.between(0, 7));
			}
			return bytes;
		case 1:
			return Buffer.concat([bytes.subarray(0, at), random.bytes(end - at), bytes.subarray(end)]);
		case 2: {
			const number = Buffer.alloc(4);
			if (random.between(0, 1) === 0) number.writeUInt32BE(random.pick(numbers));
			else number.writeUInt32LE(random.pick(numbers));
			number.copy(bytes, at, random.pick([0, 2, 3]));
			return bytes;
		}
		case 3:
			return random.between(0, 3) === 0 ? Buffer.from(bytes.subarray(0, random.between(0, bytes.length))) : bytes;
		case 4:
			return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
		case 5:
			return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
		default: {
			const other = random.pick(honest);
			return Buffer.concat([bytes.subarray(0, at), other.subarray(random.between(0, other.length))]);
		}
	}
}
