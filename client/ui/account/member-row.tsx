import type { FamilyMember } from "../../../shared/member-document.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Button } from "../parts/button.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./list.module.css";

type MemberRowProps = {
	member: FamilyMember;
	isMe: boolean;
	/** What the owner may do with the others. */
	owner: { onRescue: () => void; onRemove: () => void } | null;
};

/** One member: name, role, and for the owner a way to let them in again and one to remove them. */
export function MemberRow({ member, isMe, owner }: MemberRowProps) {
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
			{owner && (
				<span className={styles.actions}>
					<Button kind="quiet" aria-label={t("rescue.heading", { name: member.name })} onClick={owner.onRescue}>
						{t("rescue.action")}
					</Button>
					<Button kind="quiet" aria-label={t("family.remove_named", { name: member.name })} onClick={owner.onRemove}>
						{t("family.remove")}
					</Button>
				</span>
			)}
		</li>
	);
}
