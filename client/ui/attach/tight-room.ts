import type { FileUsage } from "../../data/files/files.ts";

const nearlyFull = 0.9;

type TightRoom = { whose: "member" | "family"; used: number; limit: number };

/** The room at the server that is nearest to its end, when that is near; null while there is plenty. */
export function tightRoom(usage: FileUsage): TightRoom | null {
	const share = ({ used, limit }: TightRoom) => used / Math.max(1, limit);
	const rooms: TightRoom[] = [
		{ whose: "member", ...usage.member },
		{ whose: "family", ...usage.family },
	];
	const [tightest] = rooms.toSorted((one, other) => share(other) - share(one));
	return tightest !== undefined && share(tightest) >= nearlyFull ? tightest : null;
}
