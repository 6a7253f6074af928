// English: the words of a model's prose. Read by free-words.ts, which explains the notation.
import type { FreeWordsSource } from './free-words.ts';

export const en: FreeWordsSource = {
  grammar: `a an the this that these those it its they them their he she his her him is are am be being was were do does did has have had having
    i me my we us our ours you your yours of to in on at by for with from as into onto up out off over about than then there here which who whom whose what where how why
    and or but so if when will would can could may might should shall must not no while also too both it's that's there's you're we're they're which's
    per via upon through during under above below between within along across against among around toward towards own same such other`,
  neutral: `it is best to, best to, any more, anymore, any longer, made from, made of, made, put, place, placed, add, have, get, another, different, able, item, items, product, products, article, articles, goods, customer, customers, order, orders, note, please note, policy, policies, rule, rules, terms, information, info, detail, details, guideline,
    according, case, regarding, concerning, simply, just, therefore, thus, hence, accordingly, following, follows, apply, applies, mean, means, example, kind, way, thing, make, sure, ensure, keep in mind, keep, mind, bear in mind, happen,
    please, here's, answer, question, section, stated, state, states, listed, described, mentioned, e.g, i.e, well, then, well as, once it, shop, store's, relevant, respective, ready, unfortunately, come with, comes with, come, comes, go, goes, lie, lies, have a look`,
  same: `collect, collected, collection, pick up, picked up; return, returned, returning, send back, sent back, take back, bring back, back; refund, refunded, reimburse, reimbursed, reimbursement, money back, repay; purchase price, price paid, amount paid, purchase amount, full price, full amount;
    exchange, swap, exchanged; replace, replacement, substitute; repair, fix, repaired, mend; cancel, cancelled, canceled, cancellation; deliver, delivery, delivered; arrive, arrival, arrived;
    receive, receipt, received, get, gets, got, obtain; ship, shipping, shipped, shipment, dispatch, dispatched, send, sent, sending, despatch, mail out; shipping cost, shipping costs, delivery cost, delivery costs, postage, shipping fee, shipping charge, delivery charge;
    cost, costs, charge, charges, fee, fees, price, priced; free, free of charge, at no cost, at no charge, no charge, no cost, at no extra cost, no extra cost, without charge, for free, at no additional cost, complimentary;
    pay, at our expense, at your expense, at your own expense, at our cost, at your cost, at the customer's expense, pays, paid, bear, bears, cover, covers, covered, borne; unused, not used, not been used, not worn, not been worn, unworn; unopened, not opened, not been opened, sealed; undamaged, intact, not damaged;
    original packaging, original packing, original box; packaging, packing, box, packed; damaged, broken, damage, damages, defective, faulty, defect, fault; warranty, guarantee; proof of purchase, receipt of purchase, purchase receipt, invoice;
    personalised, personalized, custom made, customised, customized, made to order, engraved; sale, discounted, reduced; dishwasher safe, safe in the dishwasher, safe for the dishwasher, put in the dishwasher, cleaned in the dishwasher, washed in the dishwasher, go in the dishwasher, suitable for the dishwasher;
    wash, washed, washing, laundered; clean, cleaned, cleaning; dry, dried, drying; tumble dry, tumble dried, tumble dryer; bleach, bleached; descale, descaled, descaling; capacity, volume, holds, hold; weigh, weight, weighs;
    suitable, suited, compatible, fit, fits, works; available, offered, offer, offers; contact, get in touch, reach us, write to, reach; email, mail, e-mail, e mail, message;
    photo, photos, picture, pictures, image, images; gift card, gift cards, voucher, vouchers; last, lasts, take, takes, took; choose, select, pick; use, used, using; change, changed, amend, modify; address, addresses; warehouse, depot;
    international, abroad, outside the country, overseas; order confirmation, confirmation; possible, allowed, permitted, accepted, accept, accepts; start, starts, begin, begins, count, counts, runs; business customer, company; wait, allow; large, bulky, big; contain, contains, included, include, includes, supplied;
    store, stored, storing; remove, removed, take off, detach; buy, bought, purchase, purchased; request, ask, asked, requested; keep, kept; separate, separately; issue, issued, made, transferred; state, write, enclose`,
  traits: {
    not: `not, no, never, none, nothing, nobody, neither, nor, cannot, can't, don't, doesn't, isn't, aren't, won't, without, unable, wasn't, weren't, hasn't, haven't, didn't, shouldn't, mustn't, couldn't, wouldn't, impossible, excluded, exclude, excludes, unless`,
    only: `only, solely, exclusively, just for, merely`,
    except: `except, exception, exceptions, excluding, apart from, other than, besides, with the exception, except for, unless`,
    all: `all, every, any, each, always, everything, everyone, anything, anyone, entire, whole, worldwide, everywhere, anywhere, anytime, any time, forever, lifetime, unlimited, any reason`,
    can: `can, may, could, might, able, possible, allowed, permitted, entitled, can't, cannot, right to, eligible, have the option, you have`,
    must: `must, have to, has to, need, needs, needed, required, require, requires, mandatory, obliged, necessary, needs to, need to, should, has to be, condition, provided that they are`,
    hedge: `usually, normally, generally, typically, about, approximately, roughly, around, often, mostly, as a rule, in most cases, sometimes, may vary, almost, nearly, circa, on average, estimated, expected, likely, probably`,
    condition: `if, when, once, as soon as, as long as, provided, in case, should, unless, whenever, where, in the event, after, upon, until, subject to, depending, for items that`,
    before: `before, prior to, ahead of, earlier than`,
    until: `until, till`,
    past: `was, were, did, had, been, we've, i've, we have, i have, already, has been, have been, have just, you've, ago, yesterday, earlier today, we just, today we`,
    future: `will, shall, 'll, we'll, you'll, i'll, it'll, they'll, going to, soon, shortly, tomorrow, immediately, right away, straight away, asap, promise, promised`,
    becomes: ``,
    is: ``,
    atLeast: `over, above, more than, at least, from, minimum, exceeding, exceed, exceeds, minimum of, longer than, greater than, or more`,
    atMost: `under, below, less than, up to, at most, maximum, no more than, not more than, max, maximum of, fewer than, no later than, a maximum of`,
    we: `at our expense, at our cost, we, i, we've, we'll, i'll, i've, we're, i'm, our team, our staff, our colleagues`,
    you: `at your expense, at your own expense, at your cost, at the customer's expense, you, you'll, you've, you're, customer, customers, buyer`,
    your: `your, yours`,
    back: `back`,
    withBack: `send, sent, give, bring, ship, take, get, post`,
    core: `thank, thanks, sorry, apologise, apologize, apologies, glad, happy, pleased, hope, welcome, regret, appreciate, pleasure, hesitate, let us know`,
    courtesy: `mix up, wait, waiting, message, writing, write, contact, contacting, patience, understanding, understand, inconvenience, trouble, caused, help, helps, helpful, assist, question, questions, further, more, any, other, know, let, feel free, free, reach, touch, reply, hear, interest, trust, patient, anything, else, need, kind, very, much, really, enjoy, enjoying, always, day, nice, asking, ask, this, time, here, assistance, confusion, email, mail, bearing, unfortunately, sincerely, order, purchase, bought, choosing, shopping, us, look, delay, frustrating, disappointing, concern, situation`,
    ask: `tell, send, give, share, let us know, provide, describe, confirm, attach, which, what, could, would, check, look, name, reply, include, when, where, how`,
    data: `order number, number, order, postcode, postal code, zip code, zip, photo, photos, picture, pictures, image, description, name, email address, item, size, colour, color, model, serial number, variant, parcel label, label, parcel, packaging, damage, defect, fault, neighbours, neighbors, mailbox, doorstep, date, tracking number, quantity, product, version, problem, issue, happens, happened, exactly, sku, wish, prefer, mean`,
    secret: `card, credit card, cvv, cvc, password, passcode, pin, iban, bank, account number, passport, identity card, id card, id, licence, license, social security, payment, login, code, bank details, wire, bitcoin`,
    act: `refund, cancel, change, send, ship, replace, credit, discount, extend, reserve, forward, call, escalate, investigate, waive, upgrade, guarantee, prioritise, prioritize, arrive, deliver, receive, get, give, offer, reimburse, issue, update, correct, arrange, process, pay, repair, exchange, contact, pass, book, hold, compensate, approve, make, redirect, expedite, resend, dispatch, notify, inform, remove, add, open, file, grant, accept, take, look into, check, confirm, keep, organise, organize, prepare, transfer`,
    pays: `at our expense, at your expense, at your own expense, at our cost, at your cost, pay, pays, paid, bear, bears, borne, cover, covers, covered, expense, charged, cost, costs`,
    limits: `unused, unopened, undamaged, original, original packaging, personalised, sale, discounted, hygiene, working, business, germany, austria, switzerland, france, spain, italy, portugal, netherlands, belgium, uk, us, usa, eu, europe, domestic, standard, express, bulky, proof of purchase, invoice, private, complete, first, new, defective, damaged, unworn, tags, written, lid, base, hand, cold, warm, gentle, purchase, delivery, receipt`,
    yes: `yes, indeed, certainly, absolutely, of course, definitely, exactly, sure`,
    facts: `according, number, tracking, carrier, status, currently, latest, last, scan, update, according to, together, total, on, now, yet, still, so far, at the moment, moment, already, date, day, contains, includes, comes, shows, show`,
  },
  units: `day: day, days; workday: working day, working days, business day, business days, workday, workdays; week: week, weeks; month: month, months; year: year, years; hour: hour, hours, h, hrs; minute: minute, minutes, min; percent: percent, per cent;
    kg: kg, kilo, kilos, kilogram, kilograms; g: g, gram, grams; cm: cm, centimetre, centimetres, centimeters; mm: mm, millimetres; m: m, metre, metres, meters; l: l, litre, litres, liter, liters; ml: ml, millilitres; w: w, watt, watts; v: v, volt, volts; c: degrees, °c, celsius, c; inch: inch, inches; eur: eur, euro, euros; usd: usd, dollar, dollars; gbp: gbp, pound, pounds; chf: chf, francs`,
  one: `one, a, an, single`,
  rangeJoins: `to, and, or, until`,
  clauseJoins: `and, but, or, so, because, however, otherwise, whereas, while`,
  lists: {
    verbs: `is, are, isn't, aren't, has, have, can, cannot, can't, may, must, do, does, don't, doesn't, was, were, will, come, comes, cost, costs, take, takes`,
    articles: `a, an, the, our, your`,
    links: `of`,
    examples: `such as, like, for example, for instance`,
    joins: `and; or`,
    contrasts: `but`,
  },
  no: `no, nope`,
  each: `each, every, per, a, an`,
  pieces: `item, piece, article, product, unit`,
  endings: `s es ed d ing er ers y ies ied ation ations ment ments al ly e ion ions able`,
  weEnding: null,
  futureEnding: null,
  pastEnding: null,
  hasCompounds: false,
};
