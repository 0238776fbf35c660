import type { FamilyMember } from "../../../shared/member-document.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Button } from "../parts/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./list.module.css";

type MemberRowProps = { member: FamilyMember; isMe: boolean; onRemove: (() => void) | null };

/** One member: name, role, and for the owner the way to remove them. */
export function MemberRow({ member, isMe, onRemove }: MemberRowProps) {
	const t = useText();
	return (
		<li className={styles.row}>
			<Avatar id={member.id} name={member.name} size={44} online={false} />
			<span className={styles.main}>
				<span className={styles.name} dir="auto">
					{isMe ? t("family.you", { name: member.name }) : member.name}
				</span>
				<span className={styles.detail}>
					{t(`role.${member.role}`)} · {member.username}
				</span>
			</span>
			{onRemove && (
				<Button kind="quiet" aria-label={t("family.remove_named", { name: member.name })} onClick={onRemove}>
					{t("family.remove")}
				</Button>
			)}
		</li>
	);
}
