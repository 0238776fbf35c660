import { Avatar } from "../parts/avatar.tsx";
import { Disc } from "../parts/disc.tsx";
import { Icon } from "../parts/icon.tsx";
import { Mark } from "../parts/mark.tsx";
import type { Candidate } from "./candidates.ts";

/** The disc beside a name: a person's own, the house for everybody, people for a group, a sheet for notes. */
export function CandidateSign({ candidate, size }: { candidate: Candidate; size: number }) {
	if (candidate.kind === "person") return <Avatar id={candidate.id} name={candidate.name} size={size} online={false} />;
	const everybody = <Mark size={size * 0.58} />;
	const sign = candidate.kind === "notes" ? "note" : "family";
	return (
		<Disc size={size}>{candidate.kind === "everybody" ? everybody : <Icon name={sign} size={size * 0.55} />}</Disc>
	);
}
