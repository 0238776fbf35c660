import type { Session } from "../../shared/api/people.ts";
import type { Role } from "../../shared/member-document.ts";
import { useFamily } from "./use-family.ts";

/** What I am in the family: the directory is newer than the session, which may have been read from disk. */
export function useMyRole(session: Session): Role {
	const { members } = useFamily();
	return members.find(({ id }) => id === session.member.id)?.role ?? session.member.role;
}
