import type outside from '../../en/errors/outside.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof outside> = {
  'address.opted_out': '{address} vill inte ha fler meddelanden (STOP). Inget skickades.',
  'channel.unknown': 'Det finns ingen kanal {id}.',
  'ownAddress.kind': 'En adress av det slaget går inte att använda där.',
  'ownAddress.name': 'Ett avsändarnamn har 3 till 11 bokstäver och siffror, utan mellanslag eller åäö, och minst en bokstav.',
  'ownAddress.not_found': 'Adressen finns inte.',
  'ownAddress.short_code': 'Ett kortnummer har 3 till 8 siffror.',
  'ownAddress.taken': 'Kontot har redan {address}.',
  'ownAddress.used': 'Adressen används fortfarande: {names}. Välj en annan där först.',
  'phone.missing': 'Det finns inget telefonnummer att använda. Ange ett, eller sök upp kontakten först.',
  'provider.config_invalid': 'Leverantörens inställningar är inte fullständiga. Spara dem igen under Kanaler.',
  'provider.changed_elsewhere': 'Någon annan sparade leverantören under tiden. Titta på den igen.',
  'provider.missing': 'Kontot har ingen adress som kan skicka detta. Lägg till en under Kanaler.',
  'provider.missing.sms': 'Kontot har inget nummer som kan skicka sms. Lägg till ett under Kanaler.',
  'provider.no_balance': 'Leverantören berättar inte vad som är kvar ({code}).',
  'provider.not_checkable': 'Den här sortens leverantör går inte att prova utan att skicka något.',
  'provider.not_found': 'Leverantören finns inte.',
  'provider.setting': '{title}: {problem}.',
  'provider.type_unknown': 'Det finns ingen leverantörstyp {type}.',
  'provider.used': 'Leverantören används fortfarande: {names}. Ta bort den där först.',
  'secret.key_invalid': 'SECRET_KEY måste vara 32 byte i base64.',
  'secret.unreadable': 'En sparad hemlighet går inte att öppna. Ange den igen.',
  'secret.unreadable.key': 'En sparad hemlighet går inte att öppna. Den är förseglad med en annan SECRET_KEY.',
  'sender.unknown': '{address} är inte något av kontots nummer, eller så får det inte skicka.',
  'text.empty': 'Texten är tom, så det finns inget att skicka.',
  'text.too_long.sms': 'Texten skulle bli {parts} sms; högst {most} går att skicka. Gör den kortare.',

  'contact.vanished': 'Kontakten togs bort medan steget kördes.',
  'event.too_large': 'Händelsens värden är för stora. Skicka högst {most}, till exempel ett id i stället för allt.',
  'file.not_kept': 'Svaret kom, men det gick inte att spara.',
  'plan.missing': 'Version {version} har ingen plan.',

  'http.blocked':
    '{host} ligger i ett privat nätverk, som arbetsflöden inte får anropa. En driftansvarig kan tillåta det med EGRESS_ALLOW.',
  'http.body_too_large': 'Fälten och filerna är tillsammans större än {most}.',
  'http.broken_off': 'Svaret från {host} kom inte fram helt.',
  'http.file_gone': 'Filen är inte sparad längre.',
  'http.invalid_header':
    'Huvudet {name} går inte att skicka. Ett namn har bara bokstäver, siffror och -, och ett värde är en rad med västeuropeiska tecken.',
  'http.invalid_url': 'Webbadressen måste börja med http:// eller https://.',
  'http.invalid_url.password': 'Lägg lösenordet i ett huvud, inte i webbadressen.',
  'http.no_file': 'Det finns ingen fil här. Använd ett värde som fetch.body.file.',
  'http.redirects': 'Svaren ledde vidare mer än {most, plural, one {# gång} other {# gånger}}.',
  'http.timeout': '{host} svarade inte inom {ms} ms.',
  'http.too_large': 'Svaret från {host} är större än {most}. Be om mindre, till exempel en sida i taget.',
  'http.unreachable': '{host} gick inte att nå.',

  'body.charset': 'Teckenkodningen {charset} är okänd här. Skriv innehållet i UTF-8.',
  'body.invalid_json': 'Innehållet sägs vara JSON, men det går inte att läsa som JSON.',
  'body.invalid_json.stored': 'Innehållet har tecken som inte går att spara.',
  'body.letters': 'Innehållet är inte skrivet i {charset}. Ange dess teckenkodning i Content-Type, eller skriv det i UTF-8.',
  'body.packing':
    'Innehållet är packat på ett sätt som inte går att packa upp ({packing}). Använd gzip, deflate eller br, eller ingen packning.',
  'body.parts': 'Innehållet sägs vara multipart/form-data, men dess delar går inte att läsa.',
  'hook.idempotency_key': 'Huvudet Idempotency-Key måste ha 1 till 255 tecken.',
  'hook.method': 'Den här adressen tar emot {method}-anrop.',
  'hook.no_answer': 'Arbetsflödet svarade inte inom {seconds, plural, one {# sekund} other {# sekunder}}. Dess körning {run} fortsätter.',
  'hook.not_matched': 'Arbetsflödet tar inte emot det här anropet.',
  'hook.unknown': 'Det finns inget aktivt arbetsflöde på den här adressen.',
};
export default words;
