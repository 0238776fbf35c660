import type { family as english } from "../en/family.ts";
import type { WordsIn } from "../words-in.ts";

export const family: WordsIn<"ja", typeof english> = {
	"ask.needs_network":
		"今は家族のサーバーにつながりません。ここにあるものは見られます。変更は、サーバーにつながってからできます。",

	"clipboard.copied": "コピーしました",
	"clipboard.copy": "リンクをコピー",
	"clipboard.failed": "リンクを長押しするとコピーできます。",
	"clipboard.share": "共有…",

	"device.add": "端末を追加",
	"device.add_intro": "リンクを作って、別の端末で開いてください。パスワードなしでその端末にログインできます。",
	"device.add_make": "ログイン用リンクを作る",
	"device.add_note": "{time}まで、一度だけ使えます。自分のアカウントが開くので、だれにも渡さないでください。",
	"device.current": "この端末",
	"device.heading": "端末",
	"device.intro": "ログインしているすべての端末です。なくした端末や覚えのない端末はログアウトさせてください。",
	"device.last_seen": "最後に使ったのは{time}",
	"device.revoke_body": "{name}は1秒以内にログアウトされます。新しいものを読むには、もう一度ログインが必要です。",
	"device.revoke_heading": "{name}をログアウトさせますか？",
	"device.revoke_named": "{name}をログアウトさせる",
	"device.revoke_others": "ここだけログインしたままにする",
	"device.revoke_others_body": "ここではログインしたままです。ほかの端末では、もう一度ログインが必要になります。",
	"device.revoke_others_heading": "自分のほかの端末をすべてログアウトさせますか？",
	"device.revoke_short": "ログアウト",
	"device.scan": "別の端末のカメラをこのコードにかざすか、その端末でリンクを開いてください。",
	"device.signed_in_as": "{name}としてログインしています。",

	"family.remove": "外す",
	"family.remove_body": "すぐにすべての端末からログアウトされます。書いたものは会話に残ります。",
	"family.remove_heading": "{name}を家族から外しますか？",
	"family.remove_named": "{name}を外す",
	"family.you": "{name}（自分）",

	"form.save": "保存",
	"form.saved": "保存しました。",

	"invite.days": { other: "{count}日" },
	"invite.expires": "{time}まで、一度だけ使えます。",
	"invite.expires_many": { other: "{time}まで、{count}人が参加できます。" },
	"invite.intro": "リンクを作って送ってください。開くとHearthが始まり、名前とパスワードだけで参加できます。",
	"invite.joined": "これで参加した人：{names}",
	"invite.lasting": "使える期間",
	"invite.left": { other: "{time}まで、あと{count}人" },
	"invite.link": "招待リンク",
	"invite.list": "招待",
	"invite.made": "{role}、{time}に作成",
	"invite.make": "招待リンクを作る",
	"invite.over": "使い切ったか、期限が切れたもの",
	"invite.people": { other: "{count}人" },
	"invite.revoke": "取り消す",
	"invite.revoke_named": "取り消す：{made}",
	"invite.scan": "相手のスマートフォンのカメラをこのコードにかざしてもらうか、リンクを送ってください。",
	"invite.share_text": "Hearthで家族のチャットに参加しませんか",
	"invite.uses": "使える人数",
	"invite.who": "だれのための招待ですか？",

	"link.another": "別のリンクを作る",
	"link.code": "{label}（カメラで読むコード）",
	"link.making": "リンクを作っています…",
	"link.only_here":
		"このリンクは、このコンピューターでしか使えません。ほかの端末で使っているアドレスでHearthを開き、そこでリンクを作ってください。",
	"link.share_text": "Hearthで家族のチャットにログイン",

	"member.missing": "そのような人は、今は家族にいません。",
	"member.not_allowed": "{name}とふたりだけで話すことはできません。子どもについては、見守る大人が決めます。",
	"member.not_kept": "この端末には、会話を始める空きがありません。空きを作ってから、もう一度試してください。",
	"member.username": "ユーザー名：{username}",
	"member.write": "メッセージを書く",

	"rescue.action": "ログイン用リンク",
	"rescue.heading": "{name}のログイン用リンク",
	"rescue.intro":
		"{name}がログインできなくなったら、リンクを作って直接渡してください。パスワードなしで{name}のアカウントが開きます。",
	"rescue.note": "{time}まで、一度だけ使えます。{name}のアカウントが開くので、ほかの人には渡さないでください。",
	"rescue.panel": "ログインできないとき",
	"rescue.scan": "{name}のスマートフォンのカメラをこのコードにかざしてもらうか、リンクを送ってください。",

	"role.adult": "大人",
	"role.body_adult":
		"{name}はこれからも招待をしたり、自分が迎えた子どもを見守ったりできます。ただし、だれかを外したり、また入れたりはできなくなります。",
	"role.body_owner":
		"{name}は、自分と同じことがすべてできるようになります。人を外す、また入れる、すべての子どもを見守る、ほかの人を管理者にする、などです。",
	"role.child": "子ども",
	"role.body_grown":
		"{name}は、だれと話すかを自分で決め、招待やグループ作りもできるようになります。絵の代わりにパスワードを使うには、あとで{name}のログイン用リンクを作ってください。これは元に戻せません。",
	"role.heading_adult": "{name}を管理者から外しますか？",
	"role.heading_grown": "{name}はもう大人ですか？",
	"role.heading_owner": "{name}を管理者にしますか？",
	"role.is_adult": "{name}は大人です。招待する、グループを作る、子どもを迎えることができます。",
	"role.is_child": "{name}は子どもです。{name}がだれと話せるかは、大人が決めます。",
	"role.is_owner": "{name}は管理者です。人を外すことや、また入れることもできます。",
	"role.make_adult": "{name}を大人にする",
	"role.make_grown": "{name}を大人にする",
	"role.make_owner": "{name}を管理者にする",
	"role.owner": "管理者",
	"role.panel": "役割",

	"sign_out.body": "メッセージはこの端末から消えます。家族のもとには残り、またログインすると戻ってきます。",
	"sign_out.changes": { other: "会話の変更{count}件が、まだ送られていません。" },
	"sign_out.drafts": { other: "書きかけの下書きが{count}件あります。" },
	"sign_out.files": { other: "この端末にしかない写真やファイルが{count}件あります。" },
	"sign_out.heading": "この端末からログアウトしますか？",
	"sign_out.lost":
		"ここでログアウトすると、それが失われます。ほかのメッセージは家族のもとに残り、またログインすると戻ってきます。",
	"sign_out.refused": { other: "{count}件のメッセージを送れませんでした。" },
	"sign_out.submit": "ログアウト",
	"sign_out.waiting": { other: "{count}件のメッセージが、まだ送られていません。" },
};
