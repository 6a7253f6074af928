// Made by `npm run notices:layout` from templates/notices/layout.mjml: the HTML of a notice with its places. Edit the source, not this.
export const NOTICE_LAYOUT = `<!doctype html>
<html lang="{{language}}" dir="auto">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style type="text/css">
#outlook a { padding:0; }
body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }
table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }
img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }
p { display:block;margin:13px 0; }
</style>
<style type="text/css">
@media only screen and (min-width:480px) {
.mj-column-per-100 { width:100% !important; max-width: 100%; }
}
</style>
<style media="screen and (min-width:480px)">
.moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; }
</style>
<style type="text/css">
:root { color-scheme: light dark; supported-color-schemes: light dark }
h1, h2 { margin: 0; font-size: inherit; line-height: inherit; font-weight: 600 }
.ink, .soft { overflow-wrap: anywhere }
.ink a, .soft a { color: inherit }
.ink p:last-child, .ink ul:last-child, .soft p:last-child { margin-bottom: 0 !important }
@media (prefers-color-scheme: dark) {
.page, .page > div, .page > table { background: #0f1419 !important; background-color: #0f1419 !important }
.card, .card > table { background: #1b232b !important; background-color: #1b232b !important }
.ink, .ink div, .ink td, .ink a, .ink h1, .ink h2 { color: #e4e7eb !important }
.soft, .soft div, .soft a, .soft h2 { color: #a9b4bf !important }
.line td { border-color: #3a4753 !important }
.line .done { border-color: #57ae8b !important }
.line .beside { border-color: #e0a23b !important }
.line .open { color: #a9b4bf !important }
.button td { background: #e4e7eb !important; background-color: #e4e7eb !important }
.button a { background: #e4e7eb !important; background-color: #e4e7eb !important; color: #14202b !important }
}
</style>
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
{{structuredData}}
</head>
<body class="page" style="word-spacing:normal;background-color:#f0f2f4;">
<div aria-roledescription="email" role="article" lang="{{language}}" dir="auto" style="word-spacing:normal;background-color:#f0f2f4;">
{{preheader}}
<div class="page" style="background:#f0f2f4;background-color:#f0f2f4;margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#f0f2f4;background-color:#f0f2f4;width:100%;">
<tbody>
<tr>
<td style="direction:ltr;padding:24px 0 0;text-align:center;">
<div class="mj-column-per-100 mj-outlook-group-fix" style="text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%">
<tbody>
<tr>
<td style="vertical-align:top;padding:0;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%">
<tbody>
<tr>
<td align="left" class="soft" style="padding:0 24px 12px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:1.5;text-align:left;color:#52606d;"><strong>{{brandName}}</strong></div>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
</tbody>
</table>
</div>
</td>
</tr>
</tbody>
</table>
</div>
<div class="card" style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff;background-color:#ffffff;width:100%;">
<tbody>
<tr>
<td style="direction:ltr;padding:0 0 12px;text-align:center;">
<div class="mj-column-per-100 mj-outlook-group-fix" style="text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%">
<tbody>
<tr>
<td style="vertical-align:top;padding:0;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%">
<tbody>
{{#each sections as |section|}}{{#if section.headline}}
<tr>
<td align="left" class="ink" style="padding:20px 24px 12px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:24px;line-height:1.3;text-align:left;color:#1f2933;">{{#if section.isFirst}}<h1>{{section.headline}}</h1>{{else}}<h2>{{section.headline}}</h2>{{/if}}</div>
</td>
</tr>
{{/if}}{{#if section.isFirst}}
<tr>
<td align="left" class="ink" style="padding:0 24px 16px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:left;color:#1f2933;">{{@root.opening}}</div>
</td>
</tr>
{{/if}}
<tr>
<td align="left" class="ink" style="padding:0 24px 16px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:left;color:#1f2933;">{{section.words}}</div>
</td>
</tr>
{{#if section.progressTitle}}
<tr>
<td align="left" class="soft" style="padding:0 24px 8px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.4;text-align:left;color:#52606d;"><h2>{{section.progressTitle}}</h2></div>
</td>
</tr>
<tr>
<td align="left" class="ink line" style="padding:0 24px 20px;word-break:break-word;">
<table cellpadding="0" cellspacing="0" role="presentation" width="100%" border="0" style="color:#1f2933;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.4;table-layout:auto;width:100%;border:none;">
{{#each section.steps as |step|}}
<tr><td class="{{#if (is step.kind "done")}}done{{else if (is step.kind "beside")}}beside{{else}}open{{/if}}" style="padding:6px 0 6px 14px;border-left:4px solid {{#if (is step.kind "done")}}#2f8f6b{{else if (is step.kind "beside")}}#c77700;font-weight:600{{else}}#cbd2d9;color:#52606d{{/if}}">{{step.text}}</td></tr>
{{/each}}
</table>
</td>
</tr>
{{/if}}{{#if section.itemsTitle}}
<tr>
<td align="left" class="soft" style="padding:0 24px 8px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:14px;line-height:1.4;text-align:left;color:#52606d;"><h2>{{section.itemsTitle}}</h2></div>
</td>
</tr>
<tr>
<td align="left" class="ink line" style="padding:0 24px 20px;word-break:break-word;">
<table cellpadding="0" cellspacing="0" role="presentation" width="100%" border="0" style="color:#1f2933;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.4;table-layout:auto;width:100%;border:none;">
{{#each section.items as |item|}}
<tr><td style="padding:8px 8px 8px 0;border-bottom:1px solid #e4e7eb">{{item.text}}</td><td style="padding:8px 0;border-bottom:1px solid #e4e7eb;text-align:right;white-space:nowrap;vertical-align:top">{{#if item.price}}{{item.price}}{{/if}}</td></tr>
{{/each}}
{{#if section.total}}
<tr><td colspan="2" style="padding:10px 0 0;text-align:right;font-weight:600">{{section.total}}</td></tr>
{{/if}}
</table>
</td>
</tr>
{{/if}}{{#with section.link as |link|}}
<tr>
<td align="left" class="button" style="padding:4px 24px 10px;word-break:break-word;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;">
<tbody>
<tr>
<td align="center" bgcolor="#14202b" role="presentation" style="border:none;border-radius:6px;cursor:auto;mso-padding-alt:13px 28px;background:#14202b;" valign="middle">
<a href="{{link.href}}" style="display:inline-block;background:#14202b;color:#ffffff;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;font-weight:600;line-height:120%;margin:0;text-decoration:none;padding:13px 28px;mso-padding-alt:0px;border-radius:6px;" target="_blank">
{{link.label}}
</a>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
<tr>
<td align="left" class="soft" style="padding:0 24px 20px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:1.5;text-align:left;color:#52606d;"><a href="{{link.href}}" style="color:#52606d">{{link.href}}</a></div>
</td>
</tr>
{{/with}}{{/each}}
<tr>
<td align="left" class="ink" style="padding:0 24px 16px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:left;color:#1f2933;">{{closing}}</div>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
</tbody>
</table>
</div>
</td>
</tr>
</tbody>
</table>
</div>
{{#with marketing as |piece|}}
<div class="page" style="background:#f0f2f4;background-color:#f0f2f4;margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#f0f2f4;background-color:#f0f2f4;width:100%;">
<tbody>
<tr>
<td style="direction:ltr;padding:20px 0 4px;text-align:center;">
<div class="mj-column-per-100 mj-outlook-group-fix" style="text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%">
<tbody>
<tr>
<td style="vertical-align:top;padding:0;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%">
<tbody>
<tr>
<td align="left" class="soft" style="padding:0 24px 6px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:1.5;text-align:left;color:#52606d;"><strong>{{piece.title}}</strong></div>
</td>
</tr>
<tr>
<td align="left" class="ink" style="padding:0 24px 6px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:left;color:#1f2933;"><h2>{{piece.heading}}</h2></div>
</td>
</tr>
<tr>
<td align="left" class="ink" style="padding:0 24px 8px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;text-align:left;color:#1f2933;">{{piece.words}}</div>
</td>
</tr>
<tr>
<td align="left" class="ink" style="padding:0 24px 14px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;text-align:left;color:#1f2933;"><a href="{{piece.link.href}}" style="color:#1f2933;font-weight:600">{{piece.link.label}}</a><br><a href="{{piece.link.href}}" style="color:#1f2933;font-size:13px">{{piece.link.href}}</a></div>
</td>
</tr>
<tr>
<td align="left" class="soft" style="padding:0 24px 12px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:1.5;text-align:left;color:#52606d;">{{piece.end.label}}<br><a href="{{piece.end.href}}" style="color:#52606d;font-size:12px">{{piece.end.href}}</a></div>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
</tbody>
</table>
</div>
</td>
</tr>
</tbody>
</table>
</div>
{{/with}}{{#if footer}}
<div class="page" style="background:#f0f2f4;background-color:#f0f2f4;margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#f0f2f4;background-color:#f0f2f4;width:100%;">
<tbody>
<tr>
<td style="direction:ltr;padding:16px 0 24px;text-align:center;">
<div class="mj-column-per-100 mj-outlook-group-fix" style="text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%">
<tbody>
<tr>
<td style="vertical-align:top;padding:0;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%">
<tbody>
<tr>
<td align="left" class="soft" style="padding:0 24px 16px;word-break:break-word;">
<div style="font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:1.5;text-align:left;color:#52606d;">{{footer}}</div>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
</tbody>
</table>
</div>
</td>
</tr>
</tbody>
</table>
</div>
{{/if}}
</div>
</body>
</html>`;
