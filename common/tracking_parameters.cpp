// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/tracking_parameters.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "common/text.hpp"

namespace news {
namespace {

struct TrackingParameter {
    std::string_view name;             // in lower case; with a * at its end: all names that begin so
    std::string_view value_beginning;  // if not empty, only a value that begins so is one
};

// Not here, since on some site they choose the article: id, p, page, story, ref, cid, mod, src, tid, via.
constexpr auto tracking_parameters = std::to_array<TrackingParameter>({
    // Campaigns and newsletters, by the tool that counts them.
    {"utm_*", ""},  // Google Analytics, and everyone since
    {"at_*", ""},   // AT Internet, as the BBC uses it
    {"xtor", ""},   // AT Internet, as French papers use it
    {"ns_*", ""},   // comScore
    {"mtm_*", ""},  // Matomo; the next three are from when it was Piwik. Not all of pk_*: "primary key"
    {"pk_campaign", ""},
    {"pk_kwd", ""},
    {"pk_source", ""},
    {"mc_cid", ""},  // Mailchimp: campaign and reader
    {"mc_eid", ""},
    {"mkt_tok", ""},  // Marketo
    {"_hsenc", ""},   // HubSpot: newsletters, then advertisements
    {"_hsmi", ""},
    {"hsa_*", ""},
    {"wt_mc*", ""},  // Webtrekk, and how one German weekly spells it
    {"wt_zmc", ""},
    {"wt.*", ""},  // Webtrends
    {"vero_*", ""},
    {"oly_*", ""},  // Omeda's Olytics
    {"cmp", ""},    // campaign, for short: share buttons of the Guardian
    {"cmpid", ""},
    {"campaign_id", ""},
    {"icid", ""},  // internal campaigns: which box on the front page was clicked
    {"intcid", ""},
    {"intcmp", ""},
    {"ex_cid", ""},

    // Clicks on advertisements and on what friends share: a number for each click.
    {"fbclid", ""},
    {"gclid", ""},
    {"gclsrc", ""},
    {"gbraid", ""},  // Google's, where the telephone forbids gclid
    {"wbraid", ""},
    {"dclid", ""},
    {"msclkid", ""},
    {"twclid", ""},
    {"ttclid", ""},
    {"yclid", ""},  // Yandex: advertisements, then search
    {"ysclid", ""},
    {"igshid", ""},  // Instagram, before and after it was renamed
    {"igsh", ""},
    {"li_fat_id", ""},
    {"dicbo", ""},  // Outbrain
    {"tblci", ""},  // Taboola
    {"_ga", ""},    // Google Analytics: the reader, taken along from one site to the next
    {"_gl", ""},
    {"fb_*", ""},     // Facebook's applications: fb_action_ids, fb_ref, fb_source
    {"ref_src", ""},  // Twitter: what embeds the link. Not ref itself
    {"ref_url", ""},
    {"__twitter_impression", ""},

    // The same, as single papers call it.
    {"smid", ""},  // New York Times: shared by whom, from where; emc is its mail
    {"smtyp", ""},
    {"smprod", ""},
    {"emc", ""},
    {"partner", "rss"},  // of its feeds; elsewhere a partner may choose the text
    {"wpisrc", ""},      // Washington Post: its mail, and the box on its front page
    {"wpmm", ""},
    {"hpid", ""},
    {"itid", ""},
    {"ocid", ""},  // MSN, BBC
    {"ncid", ""},  // AOL, HuffPost
    {"ito", ""},   // Daily Mail
    {"mbid", ""},  // Condé Nast
    {"ftag", ""},  // CBS
    {"sref", ""},  // Bloomberg
    {"srnd", ""},
    {"taid", ""},  // Reuters; so are the names of the feed that a link stood in
    {"feedtype", ""},
    {"feedname", ""},
    {"__source", ""},  // CNBC
    {"soc_src", ""},   // Yahoo: shared where; then marks of having passed its page on cookies
    {"soc_trk", ""},
    {"guccounter", ""},
    {"guce_referrer*", ""},

    // The visit.
    {"phpsessid", ""},
    {"jsessionid", ""},

    // The dress: the page in AMP, and what viewers of AMP pages add.
    {"amp", ""},
    {"amp_*", ""},
    {"noamp", ""},
    {"outputtype", "amp"},
    {"output", "amp"},
    {"usqp", ""},
    {"aoh", ""},
});

bool names(std::string_view pattern, std::string_view name) {
    if (!pattern.ends_with('*')) return pattern == name;
    pattern.remove_suffix(1);
    return name.starts_with(pattern);
}

}  // namespace

bool is_tracking_parameter(std::string_view parameter) {
    const std::size_t name_end = std::min(parameter.find('='), parameter.size());
    const std::string name = ascii_lower(parameter.substr(0, name_end));
    const std::string_view value = parameter.substr(std::min(name_end + 1, parameter.size()));
    return std::any_of(
        tracking_parameters.begin(), tracking_parameters.end(), [&](const TrackingParameter& known) {
            return names(known.name, name) && starts_with_ignoring_case(value, known.value_beginning);
        });
}

}  // namespace news
