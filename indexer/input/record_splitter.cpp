// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/input/record_splitter.hpp"

#include "common/text.hpp"
#include "indexer/input/splitters.hpp"

namespace news {

std::string too_large() {
    return "larger than " + counted(largest_record >> 20U, "MiB", "MiB");
}

bool split_records(Splitting splitting, InputWindow& window, const InputPlace& place,
                   const RecordSink& sink) {
    switch (splitting) {
        case Splitting::lines:
            return split_lines(window, place, sink);
        case Splitting::json_array:
            return split_json_array(window, place, sink);
        case Splitting::rows:
            return split_rows(window, place, sink);
        case Splitting::sgml_documents:
            return split_sgml_documents(window, place, sink);
        case Splitting::whole:
            break;
    }
    return split_whole(window, place, sink);
}

bool split_whole(InputWindow& window, const InputPlace& place, const RecordSink& sink) {
    const auto reject = [&](std::string reason) {
        sink.reject({place.origin, std::move(reason), place.path, 0});
        return true;
    };
    try {
        while (window.bytes().size() <= largest_record && window.grow()) {
        }
    } catch (const InputFailure& failure) {
        return reject(failure.what());
    }
    if (window.bytes().size() > largest_record) return reject(too_large());
    return sink.take({place.origin, std::string(window.bytes()), place.path, 0, place.context});
}

}  // namespace news
