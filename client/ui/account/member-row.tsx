import { Link } from "wouter";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { Avatar } from "../parts/avatar.tsx";
import { seenWords } from "../text/seen-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useToday } from "../text/use-today.ts";
import styles from "./list.module.css";

/** One member: name, role, when they were here; the way to their page. */
export function MemberRow({ member, isMe, isOnline }: { member: FamilyMember; isMe: boolean; isOnline: boolean }) {
	const t = useLaterText();
	const today = useToday();
	const seen = isMe ? "" : seenWords(t, member, isOnline, today);
	return (
		<li className={`${styles.row} ${styles.linked}`}>
			<Avatar id={member.id} name={member.name} size={44} online={isOnline && !isMe} />
			<span className={styles.main}>
				<Link href={isMe ? "/profile" : `/family/${member.id}`} className={styles.way} dir="auto">
					{isMe ? t("family.you", { name: member.name }) : member.name}
				</Link>
				<span className={styles.detail}>
					{[t(`role.${member.role}`), member.username, seen].filter((words) => words !== "").join(" · ")}
				</span>
			</span>
		</li>
	);
}
