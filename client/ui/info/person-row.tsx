import type { FamilyMember } from "../../../shared/member-document.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Button } from "../parts/button.tsx";
import { seenWords } from "../text/seen-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useToday } from "../text/use-today.ts";
import styles from "./thread-info.module.css";

type PersonRowProps = {
	member: FamilyMember;
	isMe: boolean;
	isOnline: boolean;
	/** null for who may not. */
	onRemove: (() => void) | null;
};

/** Somebody in the thread: name, role, and when they were last here. */
export function PersonRow({ member, isMe, isOnline, onRemove }: PersonRowProps) {
	const t = useLaterText();
	const today = useToday();
	const seen = isMe ? "" : seenWords(t, member, isOnline, today);
	return (
		<li className={styles.person}>
			<Avatar id={member.id} name={member.name} size={44} online={isOnline} />
			<span className={styles.words}>
				<span className={styles.who} dir="auto">
					{isMe ? t("family.you", { name: member.name }) : member.name}
				</span>
				<span className={styles.soft}>{[t(`role.${member.role}`), seen].filter(Boolean).join(" · ")}</span>
			</span>
			{onRemove && (
				<Button kind="quiet" aria-label={t("details.remove_named", { name: member.name })} onClick={onRemove}>
					{t("details.remove")}
				</Button>
			)}
		</li>
	);
}
