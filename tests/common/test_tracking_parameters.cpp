// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/tracking_parameters.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(tracking_parameters)

BOOST_AUTO_TEST_CASE(how_a_reader_came_is_tracking) {
    for (const std::string parameter : {"utm_source=feed",
                                        "UTM_Medium=mail",
                                        "utm_=",
                                        "utm_campaign",
                                        "fbclid=IwAR0",
                                        "gclid=1",
                                        "dclid=1",
                                        "msclkid=1",
                                        "mc_cid=1",
                                        "mc_eid=1",
                                        "igshid=1",
                                        "ref_src=twsrc%5Etfw",
                                        "cmpid=rss",
                                        "CMP=share_btn_fb",
                                        "ncid=1",
                                        "ocid=1",
                                        "smid=tw-share",
                                        "at_medium=RSS",
                                        "ns_mchannel=rss",
                                        "__twitter_impression=true",
                                        "xtor=RSS-1",
                                        "fb_action_ids=1",
                                        "amp",
                                        "amp=1",
                                        "amp=",
                                        "amp_js_v=0.1",
                                        "outputType=amp",
                                        "outputtype=AMP-type",
                                        "partner=rss",
                                        "guce_referrer_sig=A",
                                        "PHPSESSID=0a1b"}) {
        BOOST_TEST(is_tracking_parameter(parameter), parameter);
    }
}

BOOST_AUTO_TEST_CASE(what_may_choose_the_article_is_not) {
    for (const std::string parameter : {"id=1",
                                        "p=1",
                                        "page=2",
                                        "story=rescue",
                                        "ref=front",
                                        "ref",
                                        "cid=7",
                                        "mod=view",
                                        "src=wire",
                                        "tid=1",
                                        "via=x",
                                        "utm",
                                        "utmost=1",
                                        "gclid2=1",
                                        "xfbclid=1",
                                        "ample=1",
                                        "outputType=json",
                                        "outputType=",
                                        "partner=harbour-wire",
                                        "partner",
                                        "pk_id=7",
                                        "a=utm_source",
                                        "",
                                        "=",
                                        "=fbclid",
                                        "*",
                                        "utm*=1"}) {
        BOOST_TEST(!is_tracking_parameter(parameter), parameter);
    }
}

BOOST_AUTO_TEST_SUITE_END()
