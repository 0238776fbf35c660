import type { ListedInvite } from "../../data/people-requests.ts";
import { Button } from "../parts/button.tsx";
import { writeNames, writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./list.module.css";

/** The invites that are open, and those of the last weeks with who came by them. */
export function InviteList({
	invites,
	onRevoke,
}: {
	invites: ListedInvite[];
	onRevoke: (invite: ListedInvite) => void;
}) {
	return (
		<ul className={styles.list}>
			{invites.map((invite) => (
				<InviteRow key={invite.id} invite={invite} onRevoke={() => onRevoke(invite)} />
			))}
		</ul>
	);
}

function InviteRow({ invite, onRevoke }: { invite: ListedInvite; onRevoke: () => void }) {
	const t = useLaterText();
	const made = t("invite.made", { role: t(`role.${invite.role}`), time: writeNearMoment(invite.createdAt) });
	return (
		<li className={styles.row}>
			<span className={styles.main}>
				<span className={styles.name}>{made}</span>
				<span className={styles.detail}>
					{invite.open
						? t("invite.left", { count: invite.usesLeft, time: writeNearMoment(invite.expiresAt) })
						: t("invite.over")}
				</span>
				{invite.joined.length > 0 && (
					<span className={styles.detail} dir="auto">
						{t("invite.joined", { names: writeNames(invite.joined.map(({ name }) => name)) })}
					</span>
				)}
			</span>
			{invite.open && (
				<Button kind="quiet" aria-label={t("invite.revoke_named", { made })} onClick={onRevoke}>
					{t("invite.revoke")}
				</Button>
			)}
		</li>
	);
}
