import type { FamilyMember } from "../../../shared/member-document.ts";
import { useOnline } from "../../hooks/use-online.ts";
import { Avatar } from "../parts/avatar.tsx";
import { seenWords } from "../text/seen-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useToday } from "../text/use-today.ts";
import styles from "./member.module.css";

/** A member's colour, what they are in the family, and, of others, when they were here. */
export function MemberHead({ member, isMe }: { member: FamilyMember; isMe: boolean }) {
	const t = useLaterText();
	const today = useToday();
	const isOnline = useOnline().includes(member.id);
	const { id, name, role, username } = member;
	return (
		<div className={styles.head}>
			<Avatar id={id} name={name} size={72} online={isOnline && !isMe} />
			<div>
				<p className={styles.role}>{t(`role.${role}`)}</p>
				<p className={styles.detail}>{t("member.username", { username })}</p>
				{!isMe && <p className={styles.detail}>{seenWords(t, member, isOnline, today)}</p>}
			</div>
		</div>
	);
}
