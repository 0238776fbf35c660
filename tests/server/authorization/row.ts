import type { House, Insider, ProgramRole } from "./roles.ts";

/** What everybody is answered at one route. */
export type Row = {
	/** What is asked; `{mine}`, `{theirs}`, `{owner}`, `{adult}`, `{child}` and `{thread}` are filled in. */
	path: string;
	body?: object | ((house: House) => object);
	/** The status each insider gets. */
	inside: Record<Insider, number>;
	/** The status every outsider gets; 401 when it is not said. */
	outside?: number;
	/** The status each program gets; 403 when it is not said. */
	programs?: Record<ProgramRole, number>;
	/** The asker's device is used up by it: each gets one of their own. */
	endsDevice?: true;
};

export const unknownId = "00000000-0000-7000-8000-000000000000";
export const all = (status: number) => ({ child: status, adult: status, owner: status });
/** A thread a program may only read, and one that is none. */
export const reads = { programs: { reader: 200, oneThreadWriter: 200 } };
export const readsNot = { programs: { reader: 404, oneThreadWriter: 404 } };
/** What the owner has with the adult: not for the child, nor for a program of another thread. */
export const notTheChild = (status: number) => ({ ...all(status), child: 404 });
export const ofOne = (status: number) => ({ programs: { reader: status, oneThreadWriter: 404 } });
/** Writing is refused to a reader before it is looked at. */
export const writes = (status: number) => ({ programs: { reader: 403, oneThreadWriter: status } });
export const adults = (status: number) => ({ ...all(status), child: 403 });
export const owners = (status: number) => ({ ...all(403), owner: status });
