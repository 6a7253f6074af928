// Dutch: what a mail says of a parcel on its way, or of where it should go. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const delivery: IntentRules = {
  delivered_not_received: {
    asks: `
      wanneer|geleverd|bezorgd & niks|niets|niemand & gezien|gekregen|ontvangen -- nog+niet+geleverd
      ! volgens|staat|zegt|zeggen|beweert|meldt|geeft|gemeld|status|app|bericht|sms|mail|melding|gemarkeerd|aangeduid|tracking|track|site|zogezegd|zogenaamd|zogenaamde|systeem|bezorgstatus|foto|staan|zou ~8 bezorgd|geleverd|afgeleverd|afgegeven|aan+huis|overhandigd|brievenbus|voordeur|bij+de+buren|uitgereikt & niet|niks|niets|nooit|geen|niemand|nergens|leeg|lege|andere|ander|verkeerd|verkeerde|kwijt|spoorloos|gestolen|weg|vreemd -- nog+niet+geleverd|niet+bezorgd|niet+geleverd|niet+afgeleverd|nog+niet+bezorgd|bezorgd+zou|leverdatum|bezorgd+worden|geleverd+worden|worden+bezorgd|worden+geleverd|poging|retour*|terug|niet+thuis|kan+niet|kon+niet|niet+te+bezorgen|gelukt
      ! bezorgd|geleverd|afgeleverd|afgegeven|uitgereikt ~8 @no ~5 ontvangen|gekregen|gehad|gezien|hier|aangekomen|toegekomen|thuis|brievenbus|gevonden|pakket|doos|pakje|binnen -- nog+niet+geleverd|niet+bezorgd|niet+geleverd|worden|bevestiging|factuur|poging|werd+niet
      ! getekend|gehandtekend|handtekening|ondertekend ~9 @no|niet|onbekend|iemand|mijn|wie|valse|kennen -- retour|offerte|poging|thuis
      handtekening ~3 is ~2 niet ~2 mijne|mij|mijn
      niemand ~3 naam ~3
      foto|bezorgfoto|afleverfoto ~9 niet ~2 van+mij|mijn|onze|ons|bij+mij|van+ons|mijne -- defect|website|site
      foto|bezorgfoto ~7 andere|verkeerde|ander|onbekende|vreemde ~1 deur|huis|voordeur|portiek|straat|gang|gevel|woning
      niet ~1 mijn|onze ~1 deur|voordeur|huis|adres|straat|stoep|brievenbus|handtekening -- naar
      verkeerd|verkeerde|ander|andere ~1 huis|deur|adres|huisnummer|gebouw|straat|pand|woning|buren|brievenbus ~4 bezorgd|geleverd|afgegeven|afgeleverd|neergezet|gezet|gelegd|achtergelaten|gedropt
      bezorgd|geleverd|afgegeven|afgeleverd|neergezet|gezet|gelegd|achtergelaten|gedropt ~5 verkeerd|verkeerde|ander|andere|iemand+anders|onbekende ~2 huis|deur|adres|huisnummer|gebouw|straat|pand|woning|persoon|brievenbus|anders -- kan|kunt|graag|wil|kunnen
      gestolen|gejat|gepikt|gestolen+geworden|ontvreemd|geroofd|meegepikt|meegenomen|weggenomen & @parcel|@order|stoep|deur|bezorgd|geleverd|hal|portiek|oprit|doos|het -- kaart|bankkaart|portemonnee
      bewijs|afleverbewijs|leveringsbewijs|bezorgbewijs|afleveringsbewijs|pod|leverbewijs|ontvangstbewijs ~9 -- bijgaand|bijgevoegd|hierbij|opgevraagde|aankoop|betaling|bewijs+van+aankoop|bewijs+van+betaling
      bewijs ~1 van ~1 levering|aflevering|bezorging -- bijgaand|bijgevoegd
      wie ~3 aangenomen|getekend|meegenomen|in+ontvangst ~4
      wie ~1 heeft ~2 @my ~2 @parcel|@order
      ! afgegeven|bezorgd|gebracht|ligt|zit|zou ~3 bij ~2 buren|buurman|buurvrouw|buur|receptie|conciërge|nummer|winkel ~9 @no
      ! buren|buurman|buurvrouw|receptie|concierge|buurt ~5 @no|weten|weet|ook ~5 aangenomen|ontvangen|gekregen|gezien|pakket|pakje|van|iets|het|niks -- thuis+was|thuis+waren
      ! niemand ~2 heeft|had ~2 het|hem|mijn+pakket|een+pakket|iets|gezien|aangenomen
      brievenbus ~4 leeg|niets|niks|geen
      leeg|lege ~2 brievenbus
      zogezegd|zogenaamd|zogenaamde|vermeende|zogezegde ~3 geleverd|bezorgd|levering|bezorging|afgeleverd|afgegeven|overhandigd
      aan ~1 mij|ons ~2 persoonlijk|zelf ~2 gegeven|overhandigd|afgegeven|afgeleverd
      ! magazijn|receptie|balie|collega ~4 @no ~5 geregistreerd|ontvangen|aangenomen|binnengekregen|terugvinden|gezien & geleverd|bezorgd|afgeleverd|levering|afgegeven
      @carrier|status|track|tracking|app|site ~2 , ~1 geleverd|bezorgd|afgeleverd|afgegeven
      zegt|zeggen|beweert|meldt|volgens|staat ~3 van ~1 wel
      zegt|zeggen|beweert|meldt|volgens|app|status ~6 maar ~2 ik|wij|we ~2 heb|hebben|zie|zien ~2 niks|niets|geen -- betaling|betaald|bestelling+gelukt
      brievenbus ~3 zit|zat|ligt|lag ~2 niks|niets|geen
      volgens ~5 heb|zou|had ~1 ik|wij ~6 getekend|gehandtekend|ontvangen|aangenomen ~4 -- retour*|betaling
      bezorgd|afgeleverd|geleverd|afgegeven ~4 bij ~2 nummer|nr|huisnummer ~1 <n> ~3 -- graag|kan|kunt|mag|worden
      daar ~1 woont|wonen ~3 niemand|niet
      getekend ~8 & kan+niet|niet+mogelijk|onmogelijk|klopt+niet|was+ik+niet|was+niet|niet+thuis|lag+in|zat+in
      bezorgd|geleverd|afgeleverd ~9 & ziekenhuis|op+vakantie|in+het+buitenland|onmogelijk|nergens+te+bekennen|geen+spoor
      geen ~1 pakket|pakje|doos ~2 te ~1 bekennen|vinden|zien|bespeuren
      foetsie
      zou ~6 garage|schuur|voordeur|tuin|berging|carport|tuinhuis|deur|buren ~6 & niets|niks|niet|geen
      zie ~3 handtekening ~8
      beweert|zegt|zeggen|volgens|beweren ~8 getekend|afgetekend|ondertekend|gehandtekend|in+ontvangst ~3
      welke|wat ~1 buren|buurman|buurvrouw|adres|huisnummer|nummer ~2 ? -- sturen|retour*|retourneren|leveren|bellen|bereiken
      bij ~2 buren ~2 afgegeven|bezorgd|afgeleverd|gelegd ~5 maar|welke|wie|niemand
    `,
    tells: `
      staat|stond|status|zegt|app|melding ~5 bezorgd|geleverd|afgeleverd|afgegeven|besteld+bij -- niet+bezorgd|niet+geleverd|worden|wordt|zou|leverdatum|nog
      staat|gemarkeerd|aangeduid|aangemerkt ~2 als|op ~1 bezorgd|geleverd|afgeleverd
      ! dat ~1 is|klopt ~3 niet ~2 $ -- normaal|gebruikelijk|erg|leuk|netjes|bedoeling|goed|fijn|mooi|mogelijk
      ! niet|niets|niks ~1 dus $
      @parcel|@order|het|hij ~2 is|werd|was ~6 bezorgd|afgeleverd|geleverd|afgegeven -- worden|niet|wanneer|als|zodra|beschadigd|kapot|ontbreekt|mist|verkeerd|retour*|ruilen|graag|maar+zonder|fout
      overal|hele+straat|iedereen|buren|buurt|rondom+huis ~3 gezocht|gekeken|gevraagd|nagevraagd|aangebeld|rondgevraagd
      gezocht|gevraagd|nagevraagd|rondgevraagd ~3 buren|straat|overal|huis|buurt|receptie
      hele|gans|ganse ~1 dag ~3 thuis
      was|waren|ben ~3 thuis ~4
      spoorloos
     ! @no ~3 aangebeld|gebeld|bel|belletje ~3
      dat|het ~1 kan ~2 niet ~3
    `,
    hints: `
      bezorgd|geleverd|afgeleverd
      buren|brievenbus
    `,
    subjects: `
      geleverd|bezorgd|afgeleverd ~3 niet|niks|nooit|maar
      staat ~3 bezorgd|geleverd|afgeleverd
      niet ~2 ontvangen|gekregen -- factuur|bevestiging|mail|terug*
      gestolen
      bezorgd
      nergens ~2 vinden
      afleverbewijs|bezorgbewijs|leveringsbewijs
    `,
  },
  delivery_exception: {
    asks: `
      briefje|kaartje|kaart|bericht|bericht+van+aanbieding|memo|stickertje|strookje|papiertje ~9 niet+thuis|gemist|langs+geweest|afhalen|ophalen|poging|depot|afwezig|niet+aanwezig|niemand+thuis|gemiste|deur|bus|postkantoor -- cadeau|wenskaart|groet|felicitatie
      niet|niemand|nooit|afwezig|even+weg|weg ~2 thuis|aanwezig|gehoord|open|open+gedaan ~9 & bezorger|koerier|chauffeur|poging|kaartje|briefje|langs|bezorgen|aangeboden|@carrier|levering|geprobeerd|opnieuw|gemist -- staat+bezorgd|als+bezorgd
      gemist|gemiste|misgelopen|mis|mislukt|mislukte|gefaald|gefaalde|onsuccesvol ~4 @carrier|levering|bezorging|bezorgpoging|leverpoging|poging|zending|pakket|leveringspoging|pakketje -- betaling
      levering|bezorging|bezorgpoging|leverpoging|poging|leveringspoging|aflevering|bezorgen ~4 gemist|mislukt|niet+gelukt|niet+mogelijk|gefaald|niet+geslaagd|onmogelijk -- betaling
      poging|pogingen|bezorgpoging|bezorgpogingen|leverpoging|leveringspoging ~6
      derde|tweede|laatste|eerste|nieuwe|volgende ~1 poging|leverpoging|bezorgpoging|levering|bezorging|aanbieding -- tweede+levering+komt
      geprobeerd|probeerde|probeerden|proberen|getracht ~6 bezorgen|leveren|afleveren|af+te+leveren|te+leveren|te+bezorgen
     ! @carrier|ze|hij|chauffeur ~6 @no ~3 aangebeld|gebeld|bellen|binnen|vinden|gevonden|bereiken|leveren|bezorgen|afleveren|toegang|op -- als+bezorgd|staat+bezorgd|geleverd+maar|zegt+bezorgd|staat+geleverd
      nooit|niet|niemand ~3 aangebeld ~4 -- geleverd|bezorgd+maar|als+bezorgd
      opnieuw|nogmaals|nog+eens|weer|andere+dag|volgende+keer|terugkomen|opnieuw+te ~4 bezorgen|leveren|aanbieden|bezorgd|geleverd|aangeboden|proberen|probeert|langskomen|langs|afleveren|bezorging|levering -- bestelling+opnieuw|factuur|bevestiging|voorraad|verkrijgbaar|leverbaar|nieuwe+leveren|juiste|betalen|bestellen
      nieuwe ~1 bezorging|levering|bezorgpoging|bezorgafspraak|leverafspraak|afspraak ~4 -- klant|offerte|verwachten|krijgen+jullie|voorraad|binnen
      bezorging|levering|pakket|bezorgmoment|afspraak ~4 verzetten|verplaatsen|herplannen|uitstellen|inplannen|opnieuw+inplannen -- bestellen|vakantie
      douane|inklaring|invoer|invoerrechten|inklaren ~9 -- verzendkosten|leveren+jullie|kosten+naar|bij+bestelling+naar|als+ik|verzenden+jullie
      vast|vastgehouden|geblokkeerd|ligt|hangt|zit|blokkeert ~5 douane|inklaring
      vast|stil|vastgelopen|geparkeerd|blijft+hangen|gestrand|gestrande ~5 in|bij|op|sinds|al|het ~5 sorteercentrum|depot|hub|dhl|postnl|dpd|gls|ups|fedex|bpost|dagen|week|weken|magazijn|distributiecentrum|sorteer*|terminal|leipzig|ergens|loods -- website|site|vast+in+jullie|bel|app
      @parcel|@order|zending|het|hij|tracking ~3 staat|ligt|zit|hangt|blijft ~7 vast|stil|geblokkeerd -- in+behandeling|verkeerd|foto
      ergens ~3 vast|vastzit|stil|kwijt
      ! al|sinds ~9 @no ~3 beweging|update|scan|verandering|gescand|bewogen|geupdatet|bijgewerkt|gewijzigd -- account|betaling|klacht|website|mail
     ! @no ~2 beweging|scan|gescand|bewogen ~5
     ! @no ~2 update ~3 tracking|track|status
      dezelfde|zelfde ~2 status|locatie|plek|plaats|melding ~4 -- betaling
      al|sinds ~4 dagen|week|weken ~6 staat|zelfde|ligt|hangt ~4 -- in+behandeling|besteld|betaling|op+mijn|bezorgd
      staat|gaat|gestuurd|komt|keert|keren|onderweg|is|teruggestuurd|gegaan|gaan|waarom|zou ~6 retour+afzender|terug+naar+afzender|terug+naar+de+afzender|terug+naar+jullie|terug+naar+u|retour+naar+afzender|terug+naar+verzender|terug+naar+de+verzender|terug+gestuurd+naar|teruggestuurd+naar|gaat+terug|retour+verzender -- ik+stuur|heb+ik|wil
      retour|terug ~2 afzender|verzender -- ik+wil
      adres|huisnummer|postcode|busnummer ~4 onvolledig|niet+gevonden|onbekend|onjuist|onvindbaar|ontbreekt|niet+te+vinden|foutief|fout|niet+compleet & @carrier|bezorg*|depot|melding|status|tracking|sms|zending|levering -- ingevuld|ingegeven
      onvolledig|onbekend|onvindbaar ~1 adres ~4
      niet ~1 te bezorgen|leveren ~4
      onbestelbaar
      pakket|zending|bestelling|het|pakje|ze|zoekgeraakt ~5 kwijt|zoekgeraakt|kwijtgeraakt|verloren|verloren+gegaan|vermist ~4 -- factuur|bevestiging|bon|werk
      @carrier ~8 kwijt|verloren|zoek|kwijtgeraakt
      kwijtgeraakt ? -- factuur
      beschadigd|beschadiging|schade ~4 onderweg|transport|tijdens|sorteren|depot|sorteercentrum & terug|retour|sms|bericht|meldt|gemeld|vervoerder|@carrier|komt+niet
      geweigerd|weigerde|weigerden|weigeren ~6 -- creditcard|betaling|kaart|betaalkaart|bank|terugbetaling|garantie
      @parcel|@carrier|levering|pallet|receptie ~6 geweigerd|weigerde
      slagboom|poort|intercom|hek|bedrijfsterrein|terrein ~6 & chauffeur|@carrier|leveren|code|bezorgen|op|dicht
      @carrier ~5 wil|willen|vraagt|vragen|moet|moeten|heeft|eist ~5 verdieping|telefoonnummer|adres|handtekening|papieren|documenten|code|afzender|weten|nodig|huisnummer|goedkeuring|onderzoek|btw|eori
      papieren|documenten|gegevens ~5 afzender|verzender
      onderzoek|zoekactie|opsporing|zoekopdracht|navraag ~4 starten|openen|opstarten|aanvragen|instellen|start|opstart|indienen|doen
      starten|openen|start|dien ~4 onderzoek|zoekactie|opsporing
      depot ~9 -- afhalen+jullie|winkel
      @carrier ~4 terugkomen|terugkomt|terug+komt ~3 -- geld|als+ik+terug|teruggestuurd
      langs ~1 geweest ~6 -- bezorgd+en|alles
      @parcel|@order|tracking|status ~5 op|in de wacht ~2
      alternatieve|andere ~1 afhaalpunt|ophaalpunt|pakketpunt
      afhaalpunt|ophaalpunt|pakketpunt|postkantoor|servicepunt ~6 leggen|brengen|gebracht|laten|lag|weg|teruggestuurd|gesloten|dicht|vol
      laten|laat ~3 opnieuw ~2 bezorgen|leveren|aanbieden|langskomen
      is|zijn|raakte|raakten|geraakt ~4 zoek ~1 $
      gesloten|dichte ~1 deur|poort|zaak|winkel|kantoor ~6 -- jullie+winkel
      misgelopen|mis+gelopen|misgegaan|fout+gelopen ~4 onderweg|@carrier|bezorging|levering|transport
      @carrier ~8 gesloten|dicht|afwezig|voor+niets|voor+niks|vergeefs|tevergeefs|niemand ~4
      aankaarten|contacteren|navragen|nagaan|navraag ~3 bij ~2 @carrier -- bezorgd
      nieuwe afspraak ~3 & gesloten|dicht|niet+thuis|langs|leveren|bezorgen|chauffeur
      gesorteerd ~6 & al|sinds|dagen|week
      @carrier|postkantoor|afhaalpunt|pakketpunt|servicepunt|ophaalpunt ~5 niet|niets|geen ~2 meer|vinden|gevonden|bekend ~2 -- nummer|code|link|herkend
      volgens|zegt|beweert ~4 niemand|niet|afwezig ~2 thuis|aanwezig|open
      ! er ~3 @no ~2 door|in|bij|langs|aan ~1 kon|kan|kunnen|konden
      straat|weg|oprit ~3 opgebroken|afgesloten|versperd|geblokkeerd
      koerier|bezorger|chauffeur|dpd|dhl|postnl|gls|ups|bpost ~9 opnieuw|nogmaals|terugkomen|terugkwam|morgen+weer ~5 -- bestellen
      ! weer|opnieuw|alweer ~2 niemand|niet ~2 geweest|langsgekomen|gekomen|langs
      @carrier ~1 bellen|contacteren|aanspreken|opbellen|mailen ~2 $
      hoe+lang|tot+wanneer ~8 afhaalpunt|postkantoor|pakketpunt|ophaalpunt|servicepunt ~4
      strookje|briefje|kaartje|papiertje|sticker ~4 deur|bus|brievenbus|raam ~4
      teruggaat|terugkeert|teruggestuurd|terugkomt|teruggezonden|terugging ~5 afzender|verzender|jullie|magazijn|afzenders -- heb+ik|ik+heb
      ! niet|nooit ~2 afgehaald|opgehaald ~3 -- retour*|chauffeur
      tracking|track|status|app ~5 beschadigd|schade|uitzondering|exception|probleem|instructie|instructies ~4
      wacht|wachten ~2 op ~2 instructie|instructies ~3
    `,
    tells: `
      depot|sorteercentrum
      niet|nooit ~2 langs|langsgekomen|aangebeld|gebeld
      tracking|track|status ~5 niet ~2 bijgewerkt|veranderd|gewijzigd|bewogen|geupdatet
      zit|zitten|staat|ligt|hangt|blijft ~4 stil|vast ~3 -- website|site|telefoon|vast+in+jullie
      terug ~2 naar ~1 jullie|u|afzender -- ik|stuur|wil
      was|waren ~2 gewoon ~1 thuis
    `,
    hints: `
      douane|depot|hub|poging|sorteercentrum
    `,
    subjects: `
      briefje|kaartje|douane|gemiste|mislukt|mislukte|vast|kwijt|zoek|retour+afzender|bezorgpoging|geweigerd|onbestelbaar|stil|niet+thuis|herbezorging|inklaring -- factuur|bevestiging*|bon
      geen ~1 beweging
    `,
  },
  change_address: {
    asks: `
      geef|geven ~4 weer|opnieuw|gerust ~2 aan|bij haar|hem|de|mijn ~4 -- geef+me|geef+mij|@back
      zet|zetten|leg|leggen|laat|laten|geef|geven|steek|steken|breng|brengen|gooi|hang|plaats|bezorg|drop ~6 bij|in|achter|onder|op|naast|voor|achteraan|aan|tegen ~3 @place -- stond|lag|werd|hadden|heeft|hebben|weten|volgens|zogezegd|@back|retour*
      mag|mogen|kan|kunnen|moet|graag ~7 @place ~3 staan|liggen|gezet|gelegd|zetten|leggen|afgeven|afgegeven|achterlaten|achtergelaten|laten -- stond|lag|werd|hadden|heeft|hebben|volgens|zogezegd|@back|retour*
      @address|bezorging ~7 wijzigen|veranderen|aanpassen|gewijzigd|veranderd|aangepast|verbeteren|verbeterd|corrigeren|gecorrigeerd|wijziging|bijwerken|vervangen|rechtzetten|aan+te+passen|te+wijzigen|te+veranderen|verander|wijzig|omzetten|updaten -- mailadres|factuur|factuuradres|facturatieadres|wachtwoord|mail+adres|e+mailadres|kosten
      wijzigen|veranderen|aanpassen|wijzig|verander|pas|corrigeren|corrigeer|wijziging|verbeter|gewijzigd|update|aanpassing|verbeteren|adreswijziging ~6 @address -- mailadres|factuur|factuuradres|facturatieadres|e+mailadres
      adreswijziging|adreswissel|adresverandering|adresaanpassing|adrescorrectie ~9 -- factuur
      nieuw|nieuwe|ander|andere|juist|juiste|correct|correcte|goede|goed|volgend|volgende|gewijzigd ~1 @address -- factuuradres|mailadres|goed+adres+staat|factuur|bezorgd+op+een|geleverd+op+een|geef+me+uw|@carrier|afgeleverd|ander+adres+bezorgd|retouradres
      verkeerd|verkeerde|fout|foute|foutief|foutieve|oude|oud|onjuist|onjuiste|vorige|onvolledig ~2 @address ~5 -- bezorgd|geleverd|afgegeven|mailadres|factuur|afgeleverd|dhl|dpd|postnl|bpost|gls|ups|neergezet|melding|depot
      @address ~5 verkeerd|verkeerde|fout|foutief|oud|onjuist|niet+juist|klopt+niet|niet+correct|vergeten|vergat|ontbreekt|tikfout|typfout|moet|niet+volledig|onvolledig|mist -- bezorgd|geleverd|factuur|mailadres|@carrier|depot|niet+te+bezorgen|boekhouding|factuuradres
      vergeten|vergat|ontbreekt|mist ~7 @address|bus|verdieping|appartement -- bezorgd|factuur
      tikfout|typfout|foutje|fout|vergissing|schrijffout|typefout|mis ~6 @address|huisnummer|invullen -- factuur|mail|prijs
      sturen|gestuurd|stuur|verzenden|verzonden|bezorgen|bezorgd|leveren|geleverd|brengen|opsturen|afleveren|verstuurd|versturen|gaat|gaan|komen|zenden ~6 in+plaats+van ~6 -- retour|terug|beschadigd|kreeg|kregen|ontvangen|ontvingen|gestuurd+in+plaats|stuks
      @ask|sturen|gestuurd|bezorgen|bezorgd|leveren|geleverd|brengen|graag ~6 naar|bij|op|in ~1 mijn|onze|m+n|het|de|ons? ~1 werk|kantoor|zus|broer|ouders|moeder|mama|vader|buren|buurvrouw|buurman|schoonouders|schoonmoeder|vriend|vriendin|dochter|zoon|tante|oma|opa|vestiging|filiaal|magazijn|camping|winkel|kantooradres|werkadres|hotel|vakantieadres|bedrijf|school|werf|collega|partner|oom ~4 sturen|gestuurd|bezorgen|bezorgd|leveren|geleverd|brengen|laten|komen|gebracht|verzonden|verzenden|afleveren|afgeleverd|worden -- afhalen|ophalen|retour*|terug|buren+staat|buren+afgegeven|normaal|leveren+jullie|winkel+afhalen|oud
      @ask|sturen|stuur|leveren|bezorgen|laten|liefst|liever ~5 naar|bij|op|in ~2 @my? ~1 werk|kantoor|zus|broer|ouders|moeder|schoonouders|vestiging|filiaal|magazijn|camping|kantooradres|werkadres|buren|dochter|zoon|vriend|vriendin ~3 -- retour*|terug|buren+afgegeven|buren+staat|afhalen|ophalen|normaal|uit+jullie
      naar|op|bij ~6 sturen|bezorgen|leveren|brengen|verzenden|laten+komen ~2 in+plaats+van|niet+naar|niet+in|niet+op|ipv -- retour*|terug
      niet ~1 in|naar|op|aan ~4 maar ~1 in|naar|op|aan ~4 -- retour*|voorraad|op+tijd
      vestiging|filiaal|locatie|kantoor|magazijn|adres ~4 en ~1 niet ~1 in|naar|op ~3
      verhuisd|verhuizen|verhuis|verhuizing|verhuist|verhuisden|verhuizen ~9 -- verhuisdozen|offerte|retour*
      naar|op ~4 <n>|<id> ~6 sturen|bezorgen|leveren|verzenden -- retour*|terug
      adres ~3 is|wordt|moet ~6 <n> -- mailadres|factuur|fout
      huisnummer|nr|nummer|postcode|bus|busnummer ~3 moet|is|wordt ~4 zijn|<n>|<id> ~5 -- factuur|telefoonnummer|klantnummer|ordernummer|bestelnummer|trackingnummer|btw|referentienummer|po
      moet ~3 <n>|nr|nummer|<id> ~3 zijn ~5 -- stuks|aantal|maat|regel|prijs|euro|ontvangen|bedrag|factuur
      moet|hoort|komt ~5 toevoeging|huisnummer ~5
      achter ~2 huisnummer ~4
      omleiden|omgeleid|verleggen|omleiding|herrouteren|pakket+doorsturen|bestelling+doorsturen ~6 -- mail|factuur|bevestiging|klacht|trackinglink|tracking
      waar|waarheen ~4 naartoe|heen ~2 gaat|gaan|gestuurd ~3 & veranderen|wijzigen|aanpassen
      veranderen|wijzigen|aanpassen ~5 waar ~6
      ergens|elders|elsewhere ~1 anders ~4 sturen|bezorgen|leveren|bezorgd|geleverd -- besteld|gekocht
      daarheen|daarnaartoe|daar ~1 naartoe? sturen|gestuurd|bezorgd|bezorgen|leveren|geleverd|opsturen -- retour*|terug|nooit|kosten
      mag|kan|zou ~2 het|die|hij|ze|m ~2 daar ~2 bezorgd|geleverd|gebracht|afgeleverd
      naar ~3 ex|oude+adres|oud+adres|vorige+adres|oude+huis|oude+flat ~4 -- terug
      leveren|bezorgen|sturen ~2 op|naar ~3 ander|andere|nieuw|nieuwe|volgend|volgende|ons+ander ~2 adres|locatie|vestiging|plaats|plek -- retour*|terug
      bezorgen|laten|leveren|sturen|bezorging ~4 bij ~3 buren|zus|broer|moeder|ouders|buurvrouw|buurman|afhaalpunt|pakketpunt -- staat|afgegeven|leggen
      afleveradres|leveradres|bezorgadres|leveringsadres ~3 is|moet|wordt|graag|aanpassen|wijzigen -- factuur
      op|naar|bij|in ~7 en ~1 niet ~1 op|naar|in|bij|aan ~4 -- retour*|voorraad|op+tijd
      graag|gelieve|wil|wilt|kunt|kan|kun|mag|moet|leveren|sturen|liefst ~5 op|naar|bij ~1 ons|onze|mijn|m+n|de|het ~2 nieuwe|andere|ander|nieuw ~2 werf|vestiging|kantoor|huis|flat|appartement|filiaal|magazijn|locatie|woning|plek|plaats|winkel|pand -- retour*
      vanaf|ondertussen|intussen|inmiddels|binnenkort|tijdelijk|nu ~3 woon|wonen|verblijf|verblijven ~5 -- leveren+jullie
      woon|wonen|verblijf|verblijven|zit|zitten ~3 tijdelijk|intussen|ondertussen|inmiddels|niet+meer|ergens+anders|elders ~4
      moet|moeten|mag|graag|kan|beter ~5 daarheen|daarnaartoe|daar+naartoe|ernaartoe|hierheen ~3
      adres ~4 laten+staan|nog+staan|opgeslagen|automatisch|van+mijn+vorige|van+vroeger ~4
      kan ~2 het|hij|die|ze|dat ~2 naar ~5 ? -- buitenland|retour*|oven|boven|terug|verdieping
      kan|mag|kunnen|zou ~4 @parcel|@order|het|hij|die ~2 naar|bij ~2 @my? ~1 buurvrouw|buurman|buren|zus|broer|ouders|moeder|werk|kantoor|collega|dochter|zoon|vriendin|vriend ~4 -- afgegeven|retour*|terug
      laat|laten|mag|kan|kunnen|graag ~5 @parcel|@order|hem|het ~6 afgeven|afgegeven|achterlaten|neerleggen|neerzetten|achtergelaten|leggen|zetten ~2 -- voorraad|staat|winkelmandje
      bij ~1 nummer|nr|huisnummer <n> ~2 -- staat|volgens|bezorgd|zou
      zitten|zit|verblijven|verblijf|zijn|ben|logeren|logeer|slapen ~6 in|op|bij ~3 vakantiehuisje|vakantiehuis|vakantiepark|camping|hotel|buitenverblijf|chalet|caravan|weekendhuis|nieuwe+adres|nieuw+adres
      dan ~3 op ~2 nieuwe|nieuw|andere|ander ~1 adres
      bezorger|koerier|chauffeur ~5 afgeven|achterlaten ~2 bij ~3 -- volgens|zegt
      logeren|logeer|logeert ~5 bij|in|op ~3
      er ~3 staat ~4 moet ~3 zijn ~2 -- prijs|euro|aantal|maat|kleur|btw|factuur
      koerier|bezorger|chauffeur|postbode ~5 bij ~5 zetten|leggen|afgeven|brengen|achterlaten
      woon|wonen|verblijf ~1 nu|ondertussen|intussen|voortaan|inmiddels ~2 op|in|aan ~3
      letter|cijfer|nummer ~3 in|bij|van ~3 straat|straatnaam|postcode|huisnummer|adres
      graag|liefst ~4 bij ~4 om+de+hoek|hiernaast|hierover|tegenover ~3
      oude ~1 flat|huis|woning|appartement|stek ~3
    `,
    tells: `
      verhuis*|verhuizing -- verhuisdozen|offerte
      woon|wonen|zit|zitten ~3 niet ~2 meer|daar -- mist
      ingevuld|ingegeven|opgegeven|gezet|getypt|aangeduid|ingetikt ~4 oude|oud|verkeerde|verkeerd|fout|foute
      oude|oud|verkeerde|verkeerd|fout|foute ~4 ingevuld|ingegeven|opgegeven|opgeslagen|getypt -- maat|kleur|kortingscode|code|betaling
    `,
    hints: `
      @address
      vestiging|kantoor|camping
    `,
    subjects: `
      nieuw|nieuwe|verkeerd|ander|andere|fout|wijzigen|wijziging|gewijzigd|juist|oud|aanpassen|veranderen ~3 @address|vestiging|locatie
      @address ~3 wijzigen|wijziging|fout|verkeerd|aanpassen|vergeten|veranderen|veranderd|aanpassing
      adreswijziging|verhuizing|verhuisd|omleiden|adres|huisnummer|afleveradres|bezorgadres -- factuur|onvolledig
      tikfout ~2
    `,
  },
};
